import type { DateRule } from '../date-rule.ts';

/** Reads `the 1990s`, `the ’90s` as a decade: `199X`. */
export const decade: DateRule = {
  name: 'decade',
  needs: ['digit'],
  pattern: /(?<![\p{L}\d.,/$€£])(?:(?<tens>(?:1[6-9]|20)\d)0’?s|(?<=\b[Tt]he )[’'‘](?<short>[2-9])0s)(?![\p{L}\d])/gu,
  read(match) {
    const tens = match.groups?.tens ?? `19${match.groups?.short}`;
    return [{ start: match.index, end: match.index + match[0].length, edtf: `${tens}X`, missing: null }];
  },
};
