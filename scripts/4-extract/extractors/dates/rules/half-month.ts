import { months } from '../../../lexicon/months.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { pad } from '../day-edtf.ts';

/** Reads `the second half of October`, `first half of May 2025` as an interval of days. */
export const halfMonth: DateRule = {
  name: 'half-month',
  needs: ['month'],
  pattern: new RegExp(`${p.wordStart}(?<half>first|second)[ -]half of (?<month>${p.monthName})(?:,? (?<year>${p.year}))?`, 'gu'),
  read(match) {
    const { half, month = '', year } = match.groups ?? {};
    const number = months.get(month) ?? 0;
    const last = number === 2 ? 28 : [4, 6, 9, 11].includes(number) ? 30 : 31;
    const [from, to] = half === 'first' ? [1, 15] : [16, last];
    const stem = `${year ?? 'XXXX'}-${pad(number)}`;
    const edtf = `${stem}-${pad(from)}/${stem}-${pad(to)}`;
    const told = year !== undefined;
    return [{ start: match.index, end: match.index + match[0].length, edtf, missing: told ? null : 'year', reason: told ? null : 'the year is not said' }];
  },
};
