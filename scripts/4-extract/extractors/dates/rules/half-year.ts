import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { readYearReference } from '../read-year-reference.ts';

/** Reads `first half of 2025`, `first half-year of 2024`, `second half of this year`, `H1 2025` as an interval of six months; "in the first half-year" lacks its year. */
export const halfYear: DateRule = {
  name: 'half-year',
  pattern: new RegExp(
    `${p.wordStart}(?:(?<half>first|second|1st|2nd)[ -]half(?:[ -]year)? (?:of )?${p.yearReference}|(?<=\\b(?:[Ii]n|[Dd]uring|[Oo]ver) the )(?<half>first|second)[ -]half(?:[ -]year)?(?! of|[ -]year)${p.wordEnd}|(?:H(?<digit>[12])|(?<digit>[12])H)[ -](?:of )?${p.yearReference})`,
    'gu',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const first = groups.digit ? groups.digit === '1' : groups.half === 'first' || groups.half === '1st';
    const { year, missing, reason } = readYearReference(groups);
    const [from, to] = first ? ['01', '06'] : ['07', '12'];
    return [{ start: match.index, end: match.index + match[0].length, edtf: `${year}-${from}/${year}-${to}`, missing, reason }];
  },
};
