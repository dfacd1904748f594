import { isLeapYear } from '../../src/schemas/days-in-month.ts';

/** Puts a year where a date has `XXXX`; the end of an interval that runs over New Year gets the next one. Null where no such day exists (29 February). */
export function fillYear(edtf: string, year: number): string | null {
  if (year < 1 || year > 9999) return null;
  const [first = '', last] = edtf.split('/');
  const put = (text: string, y: number) => text.replace('XXXX', String(y).padStart(4, '0'));
  const filled = last === undefined ? put(first, year) : `${put(first, year)}/${put(last, last < first ? year + 1 : year)}`;
  return filled.split('/').some(isLeapDayOutOfPlace) ? null : filled;
}

/** True for 29 February of a year that has none, the only day that depends on the year. */
function isLeapDayOutOfPlace(day: string): boolean {
  const match = /^(\d{4})-02-29$/.exec(day);
  return match !== null && !isLeapYear(Number(match[1]));
}
