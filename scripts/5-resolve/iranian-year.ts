import { numberWords } from '../4-extract/lexicon/number-words.ts';
import { readDayNumber, toDay, toDayNumber } from './calendar-day.ts';

/** Months and days of the Iranian calendar, by the Unicode library that Node holds. */
const calendar = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** Days of the months before each of the twelve. */
const daysBefore = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336];

/**
 * Gives the days of an Iranian year, or of its first months, as they are counted from the day of publication: "the previous Iranian year",
 * "first eight months of the current Iranian year". Null for months that are not over.
 */
export function countIranianYear(words: string, published: string): string | null {
  const today = readDayNumber(published);
  if (today === null) return null;
  const year = Number(published.slice(0, 4));
  const current = firstDay(year) > today ? year - 1 : year;
  const begin = /\b(?:last|past|previous|preceding)\b/u.test(words) ? current - 1 : current;
  const count = /^(?:first )?(?<count>[\p{L}\d]+) months/u.exec(words)?.groups?.count;
  const first = firstDay(begin);
  if (count === undefined) return `${toDay(first)}/${toDay(firstDay(begin + 1) - 1)}`;
  const days = daysBefore[numberWords.get(count) ?? Number(count)];
  if (days === undefined) return null;
  const last = first + days - 1;
  return last > today ? null : `${toDay(first)}/${toDay(last)}`;
}

/** Gives the number of the day of a year on which the Iranian year begins that begins in it: one of 19 to 22 March. */
function firstDay(year: number): number {
  const early = toDayNumber(year, 3, 19);
  const isFirst = (day: number) => calendar.format(new Date(day * 86_400_000)) === '1/1';
  return [early, early + 1, early + 2].find(isFirst) ?? early + 3;
}
