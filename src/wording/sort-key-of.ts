import { rememberAnswers } from './remember-answers.ts';

/** First month of what ISO 8601-2 writes where a month would stand; a winter counts from December of its year. */
const firstMonths = new Map([
  ['21', '03'],
  ['22', '06'],
  ['23', '09'],
  ['24', '12'],
  ['33', '01'],
  ['34', '04'],
  ['35', '07'],
  ['36', '10'],
  ['37', '01'],
  ['38', '05'],
  ['39', '09'],
  ['40', '01'],
  ['41', '07'],
]);

/** Gives the first day of one date as a text that sorts; null where the year is not known. */
function startOf(date: string): string | null {
  const [year = '', month = '00', day = '00'] = date.replaceAll(/[~?%[\]{}]/g, '').split('-');
  if (!/^\d[\dX]{3}$/.test(year)) return null;
  return [year.replaceAll('X', '0'), firstMonths.get(month) ?? month.replaceAll('X', '0'), day.replaceAll('X', '0')].join('-');
}

/**
 * Gives the place of a date or range by ISO 8601-2 in the order of time: its start, or its end where the start is open.
 * Less precise dates come before the days they hold. Null where no year is known.
 */
export const sortKeyOf = rememberAnswers((edtf): string | null => {
  const [from = '', to = ''] = edtf.split('/');
  return startOf(from.split(',')[0] ?? '') ?? startOf(to);
});
