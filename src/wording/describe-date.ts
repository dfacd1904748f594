import { rememberAnswers } from './remember-answers.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** What ISO 8601-2 writes where a month would stand: seasons, quarters, thirds and halves of a year. */
const partsOfYear = new Map([
  ['21', 'spring'],
  ['22', 'summer'],
  ['23', 'autumn'],
  ['24', 'winter'],
  ['25', 'spring'],
  ['26', 'summer'],
  ['27', 'autumn'],
  ['28', 'winter'],
  ['29', 'spring'],
  ['30', 'summer'],
  ['31', 'autumn'],
  ['32', 'winter'],
  ['33', 'first quarter of'],
  ['34', 'second quarter of'],
  ['35', 'third quarter of'],
  ['36', 'fourth quarter of'],
  ['37', 'first third of'],
  ['38', 'second third of'],
  ['39', 'last third of'],
  ['40', 'first half of'],
  ['41', 'second half of'],
]);

const datePattern = /^(?<year>-?[\dX]{4,6})(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?$/;

/** Gives a year in words; decades and centuries where digits are left open. */
function describeYear(year: string): string | null {
  if (year === 'XXXX') return null;
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(year)) return `${year.slice(0, 2)}00s`;
  return year;
}

/** Gives one date without its marks of doubt in words; null where it has another form. */
function describePlain(date: string): string | null {
  const { year = '', month, day } = datePattern.exec(date)?.groups ?? {};
  if (year === '') return null;
  const inYear = describeYear(year);
  if (month === undefined || month === 'XX') return inYear;
  const part = partsOfYear.get(month);
  if (part !== undefined) return [part, inYear].filter(Boolean).join(' ');
  const name = months[Number(month) - 1];
  if (name === undefined) return null;
  const inMonth = day === undefined || day === 'XX' ? name : `${Number(day)} ${name}`;
  return inYear === null ? `${inMonth}, year not known` : `${inMonth} ${inYear}`;
}

/** Gives one date in words, with its marks of doubt: `~` approximate, `?` uncertain, `%` both. */
function describeOne(date: string): string | null {
  const mark = /[~?%]$/.exec(date)?.[0];
  const plain = describePlain(date.replaceAll(/[~?%]/g, ''));
  if (plain === null || mark === undefined) return plain;
  return mark === '~' ? `about ${plain}` : mark === '?' ? `possibly ${plain}` : `possibly about ${plain}`;
}

/** Gives a range as briefly as it stays clear: "2–4 October 2020", "January–June 2025", "March 2021 to May 2023". */
function describeRange(from: string, to: string): string | null {
  if (from === '..' || from === '') return to === '' || to === '..' ? null : `until ${describeOne(to) ?? to}`;
  if (to === '..' || to === '') return `since ${describeOne(from) ?? from}`;
  const [start, end] = [datePattern.exec(from)?.groups, datePattern.exec(to)?.groups];
  const [first, last] = [describeOne(from), describeOne(to)];
  if (first === null || last === null) return null;
  if (start?.year && start.year === end?.year && !/[X]/.test(`${from}${to}`)) {
    const [startMonth, endMonth] = [months[Number(start.month) - 1], months[Number(end.month) - 1]];
    if (start.day && end.day && start.month === end.month) return `${Number(start.day)}–${last}`;
    if (!start.day && !end.day && startMonth && endMonth) return `${startMonth}–${last}`;
    if (start.day && end.day && startMonth) return `${Number(start.day)} ${startMonth} – ${last}`;
  }
  return /^\d{4} \d{4}$/.test(`${first} ${last}`) ? `${first}–${last}` : `${first} to ${last}`;
}

/** Gives a date, a range or a set in words. */
const describeWhole = rememberAnswers((edtf): string => {
  const set = /^[[{](?<dates>.*)[\]}]$/.exec(edtf)?.groups?.dates;
  if (set !== undefined)
    return set
      .split(',')
      .map((date) => describeOne(date.trim()) ?? date.trim())
      .join(edtf.startsWith('[') ? ' or ' : ' and ');
  const [from = '', to] = edtf.split('/');
  return (to === undefined ? describeOne(from) : describeRange(from, to)) ?? edtf;
});

/**
 * Gives a date or range by ISO 8601-2 (EDTF) in words, never more precise than the string: "2 October 2020",
 * "first half of 2025", "about March 2023", "since 11 September 2001". `part` says which end of it is meant.
 */
export function describeDate(edtf: string, part: 'early' | 'mid' | 'late' | null = null): string {
  const words = describeWhole(edtf);
  // A set has no ends.
  if (part === null || /^[[{].*[\]}]$/.test(edtf)) return words;
  return part === 'mid' ? `mid-${words}` : `${part} ${words}`;
}
