import { ordinals } from '../../../lexicon/ordinals.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { pad } from '../day-edtf.ts';
import { readYearReference } from '../read-year-reference.ts';

/** Reads `first quarter of 2024`, `first three quarters of 2026`, `fourth quarter of this year`, `Q1 2024` as an interval of three months or more; "in the first quarter" lacks its year. */
export const quarter: DateRule = {
  name: 'quarter',
  pattern: new RegExp(
    `${p.wordStart}(?:(?<ordinal>first|second|third|fourth|last|final|1st|2nd|3rd|4th) quarter (?:of )?${p.yearReference}|first (?<many>two|three|2|3) quarters (?:of|in) ${p.yearReference}|(?<=\\b(?:[Ii]n|[Dd]uring) the )first (?<many>two|three) quarters(?! (?:of|in)\\b)${p.wordEnd}|Q(?<digit>[1-4])[ -](?:of )?${p.yearReference}|(?<=\\b(?:[Ii]n|[Dd]uring) the )(?<ordinal>first|second|third|fourth|final) quarter(?! of)${p.wordEnd})`,
    'gu',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const many = groups.many === undefined ? null : /^(?:two|2)$/.test(groups.many) ? 2 : 3;
    const word = groups.ordinal ?? '';
    const number = many ?? (groups.digit ? Number(groups.digit) : word === 'last' || word === 'final' ? 4 : (ordinals.get(word) ?? Number.parseInt(word, 10)));
    const { year, missing, reason } = readYearReference(groups);
    const edtf = `${year}-${many === null ? pad(number * 3 - 2) : '01'}/${year}-${pad(number * 3)}`;
    return [{ start: match.index, end: match.index + match[0].length, edtf, missing, reason }];
  },
};
