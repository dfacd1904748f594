import { months } from '../../../lexicon/months.ts';
import { numberWords } from '../../../lexicon/number-words.ts';
import { oneOf } from '../../../lexicon/one-of.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { pad } from '../day-edtf.ts';

/** Fewest and most days that are told as a part of a month. */
const [fewest, most] = [2, 25];
const counts = oneOf([...numberWords].filter(([, value]) => value >= fewest && value <= most).map(([word]) => word));

/**
 * Reads `the second half of October`, `first ten days of May 2025`, `last 5 days of September`, `the first decade of June` (ten days, as the press of the region
 * calls them) as an interval of days.
 */
export const halfMonth: DateRule = {
  name: 'half-month',
  needs: ['month'],
  pattern: new RegExp(
    `${p.wordStart}(?:(?<half>first|second)[ -]half|(?<side>first|last|final) (?<count>2[0-5]|1\\d|[2-9]|${counts}) days|(?<ten>first|second|third|last) (?:decade|ten-day period)) (?:of|in) (?<month>${p.monthName})(?:,? (?:of )?(?<year>${p.year}))?`,
    'gu',
  ),
  read(match) {
    const { half, side, count = '', ten, month = '', year } = match.groups ?? {};
    const number = months.get(month) ?? 0;
    const last = number === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31;
    const length = numberWords.get(count) ?? Number(count);
    const [from, to] = half === 'first' ? [1, 15] : half ? [16, last] : ten ? tenDays(ten, last) : side === 'first' ? [1, length] : [last - length + 1, last];
    const stem = `${year ?? 'XXXX'}-${pad(number)}`;
    // Whether February has a last day more is the year's.
    if (year === undefined && number === 2 && side && side !== 'first') return [];
    const edtf = `${stem}-${pad(from)}/${stem}-${pad(to)}`;
    const told = year !== undefined;
    return [{ start: match.index, end: match.index + match[0].length, edtf, missing: told ? null : 'year', reason: told ? null : 'the year is not said' }];
  },
};

/** Gives the first and the last day of ten days of a month. */
function tenDays(which: string, last: number): [number, number] {
  return which === 'first' ? [1, 10] : which === 'second' ? [11, 20] : [21, last];
}

function isLeap(year: string | undefined): boolean {
  return year !== undefined && Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
}
