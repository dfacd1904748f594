import { months } from '../../../lexicon/months.ts';
import { numberWords } from '../../../lexicon/number-words.ts';
import { oneOf } from '../../../lexicon/one-of.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { pad } from '../day-edtf.ts';
import { readYearReference } from '../read-year-reference.ts';

const counts = [...numberWords].filter(([, value]) => value >= 2 && value <= 11).map(([word]) => word);

/** Reads `nine months of 2024`, `the first 10 months of this year` as the interval from January on, `ten months to October` as the one that ends there. */
export const monthsOfYear: DateRule = {
  name: 'months-of-year',
  pattern: new RegExp(
    `${p.wordStart}(?:first )?(?<count>1[012]|[2-9]|${oneOf(counts)}) months (?:(?:of|in) ${p.yearReference}|(?:to|through|ending(?: in)?) (?:the end of )?(?<month>${p.monthName})(?: (?:of )?${p.yearReference})?)`,
    'gu',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const count = numberWords.get(groups.count ?? '') ?? Number(groups.count);
    const { year, missing, reason } = readYearReference(groups);
    const last = months.get(groups.month ?? '') ?? count;
    if (last < count || (groups.month === undefined && count > 11)) return [];
    return [{ start: match.index, end: match.index + match[0].length, edtf: `${year}-${pad(last - count + 1)}/${year}-${pad(last)}`, missing, reason }];
  },
};
