import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';

/** Reads `2014–2016`, `(1992-97)`, `2026-2028`, `2023/24` and `the 1986/1987 fiscal year` as the interval of the two years; "2025-06" is no range and no year. */
export const yearRange: DateRule = {
  name: 'year-range',
  needs: ['digit'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,/$€£¥₽#+-])(?<first>(?:1[6-9]|20)\\d\\d)(?: ?[-–—] ?(?<last>(?:1[6-9]|20)\\d\\d)|[-–/](?<short>\\d\\d)|/(?<last>(?:1[6-9]|20)\\d\\d)(?= (?:fiscal|financial|budget|academic|school|marketing|crop|agricultural|heating|winter|season)))${p.end}(?![-–/]\\d)`,
    'gu',
  ),
  read(match, text) {
    // The span of a copyright notice.
    if (/(?:©|\(c\)) ?$/i.test(text.slice(Math.max(0, match.index - 5), match.index))) return [];
    const { first = '', last, short } = match.groups ?? {};
    const end = last ?? `${first.slice(0, 2)}${short}`;
    if (Number(end) <= Number(first)) return [];
    return [{ start: match.index, end: match.index + match[0].length, edtf: `${first}/${end}`, missing: null }];
  },
};
