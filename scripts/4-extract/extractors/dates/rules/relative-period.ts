import { oneOf } from '../../../lexicon/one-of.ts';
import { relativeYears } from '../../../lexicon/relative-years.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';

const years = oneOf([...relativeYears.keys()].filter((words) => words !== 'the' && words !== 'the past'));

/** Reads `last year`, `this fiscal year`, `next academic year`, `this month`, `the following year`, `the end of the year`, `last week` as periods that wait for another date. */
export const relativePeriod: DateRule = {
  name: 'relative-period',
  pattern: new RegExp(
    `${p.wordStart}(?:${years} year|(?<!\\b(?:quarter|half|months|period|part|end|start|beginning|rest|remainder) of )(?:this|last|next|the current|the next|the coming|the last|the new) (?:fiscal|financial|academic|school) year|(?:this|last|next|that|the same|that same|the current|the following|the previous|the preceding) month|(?:this|last|next|that|the same) week|(?<=\\b(?:beginning|start|middle|end) of )the (?:year|month)|(?<=\\bresults of )the past year|(?<=\\b(?:forecasts?|outlook|projections?|targets?|estimates?) for )the (?:whole|full|entire) year(?! (?:of |in )?(?:19|20)\\d\\d)|full-year(?= (?:forecasts?|outlook|projections?|targets?|estimates?|guidance)(?! for)))(?![\\p{L}\\d-])`,
    'giu',
  ),
  read(match, text) {
    const bounds = { start: match.index, end: match.index + match[0].length };
    const words = match[0].toLowerCase();
    // "A year ago this month": not this one.
    if (/\b(?:years?|months?) ago,? $/u.test(text.slice(Math.max(0, bounds.start - 12), bounds.start)) && /^this (?:month|week)$/.test(words)) return [];
    if (/^(?:that|the same) week$/.test(words)) return [{ ...bounds, edtf: null, missing: null, reason: 'a week is not told exactly enough' }];
    // "the same year as", "last year’s", "this year as prices rise": only the first counts from something else.
    if (/^(?:that|the)\b/.test(words) && /^ (?:as|when|that)\b/.test(text.slice(bounds.end, bounds.end + 6)))
      return [{ ...bounds, edtf: null, missing: null, reason: 'the text counts from an event' }];
    const context = /^(?:that|the same|the previous|the preceding|the following)/.test(words);
    return [{ ...bounds, edtf: null, missing: 'anchor', reason: context ? 'points back to a date named before' : 'needs the date of publication' }];
  },
};
