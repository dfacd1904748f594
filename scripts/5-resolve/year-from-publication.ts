import { boundsOf } from './date-bounds.ts';
import { fillYear } from './fill-year.ts';

/**
 * Gives a date without a year the year that fits the date of publication: the latest that is not after it, or, where the
 * text speaks of what is to come, the first that is not over. Two days of slack serve pages that are dated before
 * their events, two weeks a clause without a past verb: "joins them on 10 February".
 * "Does away with quotas from 1 January", onward, means the nearer one. Null where the date of publication is not known to the month.
 */
export function yearFromPublication(edtf: string, published: string, tense: { future: boolean; past: boolean; onward?: boolean }): string | null {
  const day = boundsOf(published);
  if (!day || !/^\d{4}-\d\d/.test(published)) return null;
  const year = Number(published.slice(0, 4));
  const fits = (candidate: string) => {
    const bounds = boundsOf(candidate);
    if (!bounds) return false;
    // "Brought 1.7 billion kWh between October and March": what is told of as past is over.
    if (tense.past && !tense.future && edtf.includes('/') && bounds.last > day.last + 31) return false;
    return tense.future ? bounds.last >= day.first - 31 : bounds.first <= day.last + (tense.past ? 2 : 14);
  };
  if (tense.onward && !tense.future && !tense.past) {
    const near = [year - 1, year, year + 1].flatMap((y) => {
      const candidate = fillYear(edtf, y);
      const bounds = candidate && boundsOf(candidate);
      return bounds ? [{ candidate, distance: Math.abs(bounds.first - day.first) }] : [];
    });
    near.sort((a, b) => a.distance - b.distance);
    return near[0]?.candidate ?? null;
  }
  const years = tense.future ? [year - 1, year, year + 1] : [year + 1, year, year - 1];
  for (const y of years) {
    const candidate = fillYear(edtf, y);
    if (candidate && fits(candidate)) return candidate;
  }
  return null;
}
