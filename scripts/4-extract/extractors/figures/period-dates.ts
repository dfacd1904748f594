import type { DateMatch } from '../../match.ts';

/** Dates of a sentence in the order of the text that can be a period: calendar dates and those that another date will tell. */
export function periodDates(dates: readonly DateMatch[]): DateMatch[] {
  return dates.filter((date) => date.edtf !== null || date.missing !== null);
}
