import { boundsOf } from './date-bounds.ts';
import { fillYear } from './fill-year.ts';

/**
 * Gives a date without a year the year that fits the date of publication: the latest that is not after it, or, where the
 * text speaks of what is to come, the first that is not over. Two days of slack serve pages that are dated before
 * their events, two weeks a clause without a past verb: "joins them on 10 February".
 * Null where the date of publication is not known to the month.
 */
export function yearFromPublication(edtf: string, published: string, tense: { future: boolean; past: boolean }): string | null {
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
  const years = tense.future ? [year - 1, year, year + 1] : [year + 1, year, year - 1];
  for (const y of years) {
    const candidate = fillYear(edtf, y);
    if (candidate && fits(candidate)) return candidate;
  }
  return null;
}
