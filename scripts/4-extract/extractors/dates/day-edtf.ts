import { daysInMonth } from '../../../../src/schemas/days-in-month.ts';

/** Gives `2020-10-02`, or `XXXX-10-02` for a day without a year; null where the calendar has no such day. */
export function toDayEdtf(year: string | null, month: number, day: number): string | null {
  const days = daysInMonth(year === null ? 4 : Number(year), month);
  return day < 1 || day > days ? null : `${year ?? 'XXXX'}-${pad(month)}-${pad(day)}`;
}

/** Gives a month or a day with two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
