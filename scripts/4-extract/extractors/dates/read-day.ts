import { months } from '../../lexicon/months.ts';
import type { DateReading } from './date-rule.ts';
import { toDayEdtf } from './day-edtf.ts';
import { readYearReference } from './read-year-reference.ts';

/** Reads a day of a month from the groups `month`, `year` and `reference`; a day that the calendar lacks is kept as a reading without a date. */
export function readDay(start: number, end: number, day: string, groups: Record<string, string | undefined>): DateReading {
  const month = months.get((groups.month ?? '').replace(/\.$/, '')) ?? 0;
  const { year, missing, reason } = readYearReference(groups);
  const edtf = toDayEdtf(year === 'XXXX' ? null : year, month, Number.parseInt(day, 10));
  if (edtf === null) return { start, end, edtf: null, missing: null, reason: 'the calendar has no such day' };
  return { start, end, edtf, missing, reason };
}
