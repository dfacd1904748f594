import type { DateRule } from '../date-rule.ts';

const words = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Reads `the 1990s`, `the ’90s`, `the nineties`, `the nineteen-eighties` as a decade: `199X`; "the twenties" and "the thirties" may be those of this century or an age. */
export const decade: DateRule = {
  name: 'decade',
  pattern:
    /(?<![\p{L}\d.,/$€£])(?:(?<tens>(?:1[6-9]|20)\d)0’?s|(?<=\b[Tt]he )[’'‘](?<short>[2-9])0s|(?<=\b[Tt]he (?:early |late |mid-)?)(?:(?<century>nineteen)[- ])?(?<word>(?:twen|thir|for|fif|six|seven|eigh|nine)ties))(?![\p{L}\d-])/gu,
  read(match) {
    const { word, century } = match.groups ?? {};
    if (word !== undefined && century === undefined && words.indexOf(word) < 2) return [];
    const tens = match.groups?.tens ?? `19${match.groups?.short ?? words.indexOf(word ?? '') + 2}`;
    return [{ start: match.index, end: match.index + match[0].length, edtf: `${tens}X`, missing: null }];
  },
};
