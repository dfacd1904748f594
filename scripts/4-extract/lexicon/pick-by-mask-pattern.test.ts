import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOfSentence } from '../../3-split/article-of-sentence.ts';
import { maskSentence, signs, type Token } from './masked-sentence.ts';
import { pickByMaskPattern } from './pick-by-mask-pattern.ts';

const { person, country, date } = signs;
const patterns = [
  new RegExp(`${person} (?:met|received) ${person}`, 'gu'),
  new RegExp(`(?:${person}|${country}), whom ${person}`, 'gu'),
  new RegExp(`told ${person} (?:by|over the) phone`, 'gu'),
  new RegExp(`${country}(?: and |-)${country}`, 'gu'),
  new RegExp(`signed (?:on ${date} )?with ${country}`, 'giu'),
  new RegExp(`${person}${country}`, 'gu'),
  /\bmet\b/gu,
];
const pieces = fc.array(
  fc.constantFrom(person, country, date, ' met ', ' received ', ', whom ', ' and ', '-', ' ', 'told ', ' over the phone', 'Signed ', 'on ', 'with ', 'é'),
  {
    maxLength: 10,
  },
);

test('leaves out no pattern that matches the masked text', () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const isSign = (piece: string) => piece === person || piece === country || piece === date;
      let text = '';
      const tokens: Token[] = [];
      for (const piece of list) {
        if (isSign(piece))
          tokens.push({ sign: piece, start: text.length, end: text.length + 3, actors: [], states: [], date: null, traced: null, agents: false });
        text += isSign(piece) ? 'Oju' : piece;
      }
      const masked = maskSentence(0, articleOfSentence(text).sentences[0], tokens);
      expect(masked.text).toBe(list.join(''));
      const picked = pickByMaskPattern(patterns, (pattern) => pattern)(masked);
      expect(picked).toEqual(expect.arrayContaining(patterns.filter((pattern) => masked.text.search(pattern) >= 0)));
    }),
    { numRuns: 1000 },
  );
});
