import { toDayNumber } from './calendar-day.ts';

/** First and last day of a date, as days from 1970-01-01. */
export interface Bounds {
  first: number;
  last: number;
}

/**
 * Gives the bounds of a year, month, day, season or interval in EDTF; null where the year has an X or an end is open.
 * Seasons are those of the northern half of the earth, by months: spring is March to May, winter December to February.
 */
export function boundsOf(edtf: string): Bounds | null {
  const ends = edtf.split('/');
  const [first, last] = [pointBounds(ends[0] ?? ''), pointBounds(ends[ends.length - 1] ?? '')];
  return first && last ? { first: first.first, last: last.last } : null;
}

function pointBounds(edtf: string): Bounds | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: toDayNumber(year, 1, 1), last: toDayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (match[3] !== undefined) return { first: toDayNumber(year, month, Number(match[3])), last: toDayNumber(year, month, Number(match[3])) };
  if (month >= 21 && month <= 24) return monthsBounds(year, (month - 21) * 3 + 3, 3);
  return month >= 1 && month <= 12 ? monthsBounds(year, month, 1) : null;
}

function monthsBounds(year: number, month: number, count: number): Bounds {
  const next = month + count;
  return { first: toDayNumber(year, month, 1), last: toDayNumber(year + Math.floor((next - 1) / 12), ((next - 1) % 12) + 1, 1) - 1 };
}
