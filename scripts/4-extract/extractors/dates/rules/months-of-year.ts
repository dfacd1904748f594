import { months } from '../../../lexicon/months.ts';
import { numberWords } from '../../../lexicon/number-words.ts';
import { oneOf } from '../../../lexicon/one-of.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { pad } from '../day-edtf.ts';
import { readYearReference } from '../read-year-reference.ts';

const counts = [...numberWords].filter(([, value]) => value >= 2 && value <= 11).map(([word]) => word);

/** What makes "the first six months" those of something else than a year: what is to come, or an event. */
const otherStart = /^ (?:of|in)\b|^[^,;:.—]{0,60}\b(?:will|would|should|may|could|shall|after|since|following|when|once)\b/u;

/**
 * Reads `nine months of 2024`, `the first 10 months of this year` as the interval from January on, `ten months to October` as the one that ends
 * there, `the last four months of 2023` as the one that ends the year; "in the first nine months" lacks its year.
 */
export const monthsOfYear: DateRule = {
  name: 'months-of-year',
  pattern: new RegExp(
    `${p.wordStart}(?:last|final|closing) (?<closing>[2-6]|${oneOf(counts)}) months of ${p.yearReference}|${p.wordStart}(?:first )?(?<count>1[012]|[2-9]|${oneOf(counts)}) months (?:(?:of|in) ${p.yearReference}|(?:to|through|ending(?: in)?) (?:the end of )?(?<month>${p.monthName})(?: (?:of )?${p.yearReference})?)|(?<=\\b(?:[Ii]n|[Ff]or|[Oo]ver|[Dd]uring) the )first (?<bare>1[01]|[2-9]|${oneOf(counts)}) months${p.wordEnd}`,
    'gu',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    if (
      groups.bare !== undefined &&
      (otherStart.test(text.slice(end, end + 70)) || /\b(?:will|would|plans?)\b/u.test(text.slice(Math.max(0, match.index - 120), match.index)))
    )
      return [];
    // "in the same three months of 2024": those named before.
    if (/\b(?:same|corresponding) $/.test(text.slice(Math.max(0, match.index - 16), match.index))) return [];
    if (groups.closing !== undefined) {
      const span = numberWords.get(groups.closing) ?? Number(groups.closing);
      const { year, missing, reason } = readYearReference(groups);
      return span > 11 ? [] : [{ start: match.index, end, edtf: `${year}-${pad(13 - span)}/${year}-12`, missing, reason }];
    }
    const words = groups.count ?? groups.bare ?? '';
    const count = numberWords.get(words) ?? Number(words);
    const { year, missing, reason } = readYearReference(groups);
    const last = months.get(groups.month ?? '') ?? count;
    if (last < count || (groups.month === undefined && count > 11)) return [];
    return [{ start: match.index, end, edtf: `${year}-${pad(last - count + 1)}/${year}-${pad(last)}`, missing, reason }];
  },
};
