import { numberWords } from '../../../lexicon/number-words.ts';
import { oneOf } from '../../../lexicon/one-of.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';

const counts = [...numberWords].filter(([, value]) => value >= 2 && value <= 11).map(([word]) => word);

/** "(March 21 – October 22)": the days in brackets say the same. */
const bracketedRange = /^ \((?:\p{L}+ )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})? ?[-–—] ?|^ \([^()]{0,24}\bto \p{Lu}/u;

/** Reads `the previous Iranian year`, `the first eight months of the current Iranian calendar year`: years that begin with spring, on 20 or 21 March. */
export const iranianYear: DateRule = {
  name: 'iranian-year',
  pattern: new RegExp(
    `${p.wordStart}(?:(?:first )?(?<count>1[01]|[2-9]|${oneOf(counts)}) months of )?(?:the )?(?:current|last|past|previous|preceding|this) (?:Iranian|Persian|solar Hijri)(?: (?:calendar|solar|fiscal))? year${p.wordEnd}`,
    'giu',
  ),
  read(match, text) {
    const end = match.index + match[0].length;
    if (bracketedRange.test(text.slice(end, end + 40))) return [];
    // "the first half of the current Iranian year", "since the start of …": a part of it, which is not counted in months.
    if (/\b(?:half|quarter|months?|period|part|start|beginning|end|middle|rest) of (?:the )?$/iu.test(text.slice(Math.max(0, match.index - 20), match.index)))
      return [];
    return [{ start: match.index, end, edtf: null, missing: 'anchor', reason: 'needs the date of publication' }];
  },
};
