import { numberWords } from '../4-extract/lexicon/number-words.ts';

/** The last days of the twelve months of a year that begins on 21 March. */
const monthEnds = ['04-20', '05-21', '06-21', '07-22', '08-22', '09-22', '10-22', '11-21', '12-21', '01-20', '02-19', '03-20'];

/**
 * Gives the days of an Iranian year, or of its first months, as they are counted from the day of publication: "the previous Iranian year",
 * "first eight months of the current Iranian year". Null in the days around its beginning, and for months that are not over.
 */
export function countIranianYear(words: string, published: string): string | null {
  const [year, day] = [Number(published.slice(0, 4)), published.slice(5)];
  if (!/^\d{4}-\d\d-\d\d$/.test(published) || (day >= '03-18' && day <= '03-23')) return null;
  const current = day > '03-20' ? year : year - 1;
  const begin = /\b(?:last|past|previous|preceding)\b/u.test(words) ? current - 1 : current;
  const count = /^(?:first )?(?<count>[\p{L}\d]+) months/u.exec(words)?.groups?.count;
  const months = count === undefined ? 12 : (numberWords.get(count) ?? Number(count));
  const end = monthEnds[months - 1];
  if (end === undefined) return null;
  const last = `${end < '03-21' ? begin + 1 : begin}-${end}`;
  return count !== undefined && last > published ? null : `${begin}-03-21/${last}`;
}
