import { numberWords } from '../4-extract/lexicon/number-words.ts';

/** Months and days of the Iranian calendar, by the Unicode library that Node holds. */
const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** Days of the months before each of the twelve; the last has 29 or 30. */
const daysBefore = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336];

/**
 * Gives the days of an Iranian year, or of its first months, as they are counted from the day of publication: "the previous Iranian year",
 * "first eight months of the current Iranian year". Null for months that are not over.
 */
export function countIranianYear(words: string, published: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(published)) return null;
  const year = Number(published.slice(0, 4));
  const current = writeDay(firstDay(year)) > published ? year - 1 : year;
  const begin = /\b(?:last|past|previous|preceding)\b/u.test(words) ? current - 1 : current;
  const count = /^(?:first )?(?<count>[\p{L}\d]+) months/u.exec(words)?.groups?.count;
  const months = count === undefined ? 12 : (numberWords.get(count) ?? Number(count));
  const first = firstDay(begin);
  const days = daysBefore[months];
  const next = months === 12 ? firstDay(begin + 1) : days === undefined ? null : dayAfter(first, days);
  if (next === null) return null;
  const last = writeDay(dayAfter(next, -1));
  return count !== undefined && last > published ? null : `${writeDay(first)}/${last}`;
}

/** Gives the day of a year on which the Iranian year begins that begins in it. */
function firstDay(year: number): Date {
  const days = [19, 20, 21, 22].map((day) => new Date(Date.UTC(year, 2, day)));
  return (
    days.find((day) => calendar.formatToParts(day).every(({ type, value }) => (type !== 'month' && type !== 'day') || value === '1')) ??
    new Date(Date.UTC(year, 2, 21))
  );
}

function dayAfter(day: Date, days: number): Date {
  const other = new Date(day);
  other.setUTCDate(other.getUTCDate() + days);
  return other;
}

function writeDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
