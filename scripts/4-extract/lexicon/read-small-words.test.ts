import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSmallWords } from './read-small-words.ts';

const pieces = fc.constantFrom('the', 'deal', 'of', 'naïve', 'Rahmon', 'a7b', '201st', '’s', '-', '.', '@', ' ', '\u0301', 'ӣрон', '中', '😀', '𝐚𝐛𝐜', 'É');

test('gives what a pattern gives', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 10 }).map((list) => list.join('')),
      (text) => {
        expect(readSmallWords(text, { digitBefore: false, signsBefore: '’-', signsAfter: '' })).toEqual(
          text.match(/(?<![\p{L}’-])\p{Ll}{3,}(?![\p{L}])/gu) ?? [],
        );
        expect(readSmallWords(text, { digitBefore: true, signsBefore: '’.@-', signsAfter: '@' })).toEqual(
          text.match(/(?<![\p{L}\p{N}’.@-])\p{Ll}{3,}(?![\p{L}@])/gu) ?? [],
        );
      },
    ),
    { numRuns: 3000 },
  );
});
