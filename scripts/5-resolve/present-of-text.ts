import type { DateMatch } from '../4-extract/match.ts';
import { toDay } from './calendar-day.ts';
import { boundsOf } from './date-bounds.ts';
import { fillYear } from './fill-year.ts';

/** The time from which an undated article looks back and ahead, as far as its own dates tell. */
export interface Present {
  /** EDTF day: the last day of what it tells last as past. */
  day: string;
  /** EDTF month of that day. */
  month: string;
}

/** Days that an article may be written after the last full date that it tells as past. */
const soon = 45;
/** From here on a month of the next year is so far ahead that the one of this year, or of the one before, is meant. */
const far = 120;
/** Days after it within which the article looks ahead to something that it dates in full. */
const outlook = 400;
const day = /^\d{4}-(?:0\d|1[0-2])-\d\d$/;
const month = /^\d{4}-(?:0\d|1[0-2])$/;

/**
 * Gives when an undated article was written, at the earliest: the latest full day or month that it states and does not look ahead to, where it looks ahead to a date soon
 * after. Null where it states none, as a readout that tells only when relations were opened, or names a later year as past. `ahead` says which dates are still to come.
 */
export function presentOf(matches: readonly DateMatch[], ahead: (match: DateMatch) => boolean): Present | null {
  let last: { edtf: string; day: number } | null = null;
  let lastYear = 0;
  const coming: number[] = [];
  for (const match of matches) {
    const { edtf, missing } = match;
    if (edtf === null || missing !== null) continue;
    const bounds = boundsOf(edtf);
    if (bounds === null) continue;
    if (ahead(match)) {
      coming.push(bounds.last);
      continue;
    }
    if (day.test(edtf) || month.test(edtf)) {
      if (last === null || bounds.last > last.day) last = { edtf, day: day.test(edtf) ? bounds.last : bounds.first };
    } else if (/^\d{4}$/.test(edtf)) lastYear = Math.max(lastYear, Number(edtf));
  }
  if (last === null || lastYear > Number(last.edtf.slice(0, 4))) return null;
  const told = toDay(last.day);
  const next = Math.min(...coming);
  return next < last.day || next > last.day + outlook ? null : { day: told, month: told.slice(0, 7) };
}

/** Gives a date without a year the year that fits the present of its text; null where two years do. */
export function yearFromPresent(edtf: string, present: Present, future: boolean): string | null {
  const now = boundsOf(present.day);
  if (now === null) return null;
  const year = Number(present.day.slice(0, 4));
  for (const candidate of future ? [year - 1, year, year + 1] : [year + 1, year, year - 1]) {
    const filled = fillYear(edtf, candidate);
    const bounds = filled === null ? null : boundsOf(filled);
    if (bounds === null) continue;
    // "Exported 2 billion kWh in January–September": what is told of as past is over.
    const reached = edtf.includes('/') ? bounds.last : bounds.first;
    if (future ? bounds.last >= now.first : reached <= now.last + soon) return filled;
    if (!future && reached <= now.last + far) return null;
  }
  return null;
}
