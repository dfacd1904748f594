import { oneOf } from '../../../lexicon/one-of.ts';
import { weekdays } from '../../../lexicon/weekdays.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';

/** Reads `on Thursday`, `last Friday`, `next Monday` as a day that waits for the date of publication; not "every Friday", not "Black Friday". */
export const weekday: DateRule = {
  name: 'weekday',
  pattern: new RegExp(`${p.wordStart}(?:(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming) )?${oneOf(weekdays)}(?![\\p{L}\\d]|-\\p{L})`, 'gu'),
  read(match, text) {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/(?:\b(?:every|each|Every|Each)|Black|Good|Bloody|Easter|Palm) $|\d, a $/.test(before)) return [];
    return [{ start: match.index, end: match.index + match[0].length, edtf: null, missing: 'anchor', reason: 'a weekday needs the date of publication' }];
  },
};
