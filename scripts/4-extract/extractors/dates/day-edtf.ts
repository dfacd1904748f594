/** Gives `2020-10-02`, or `XXXX-10-02` for a day without a year; null where the calendar has no such day. */
export function toDayEdtf(year: string | null, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const y = year === null ? 4 : Number(year);
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day > days ? null : `${year ?? 'XXXX'}-${pad(month)}-${pad(day)}`;
}

/** Gives a month or a day with two digits. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
