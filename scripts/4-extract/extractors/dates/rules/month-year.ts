import { months } from '../../../lexicon/months.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { pad } from '../day-edtf.ts';
import { readYearReference } from '../read-year-reference.ts';

/** Reads `October 2020`, `Oct. 2020`, `April of last year`, `last year in April`. */
export const monthYear: DateRule = {
  name: 'month-year',
  needs: ['month'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<month>${p.month}),? (?:of )?${p.yearReference}|(?<reference>(?:this|last|next|that|Last|This|Next|That) year),? in (?<month>${p.monthName}))`,
    'gu',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const month = months.get((groups.month ?? '').replace(/\.$/, '')) ?? 0;
    const { year, missing, reason } = readYearReference(groups);
    return [{ start: match.index, end: match.index + match[0].length, edtf: `${year}-${pad(month)}`, missing, reason }];
  },
};
