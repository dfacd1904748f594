import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seekSmallWords } from './seek-small-words.ts';

const words = ['the', 'deal', 'of', 'naïve', 'ӣрон', '𝐚𝐛𝐜', 'Rahmon', '-', ''];
const pieces = fc.constantFrom(...words, 'deals', 'a7b', '201st', '’s', '’', '.', '@', ' ', ' ', '\u0301', '中', '😀', '𝐀', 'É');

test.each([
  [{ digitBefore: false, signsBefore: '’-', signsAfter: '' }, /(?<![\p{L}’-])\p{Ll}{3,}(?![\p{L}])/gu],
  [{ digitBefore: true, signsBefore: '’.@-', signsAfter: '@' }, /(?<![\p{L}\p{N}’.@-])\p{Ll}{3,}(?![\p{L}@])/gu],
])('tells what a list of all small words tells: %j', (apart, pattern) => {
  fc.assert(
    fc.property(fc.array(fc.array(pieces, { maxLength: 8 }), { maxLength: 3 }), (lists) => {
      const texts = lists.map((list) => list.join(''));
      const all = new Set(texts.flatMap((text) => text.match(pattern) ?? []));
      const isWrittenSmall = seekSmallWords(texts, apart);
      expect(words.filter(isWrittenSmall)).toEqual(words.filter((word) => all.has(word)));
      expect(words.filter(isWrittenSmall), 'the second answer').toEqual(words.filter((word) => all.has(word)));
    }),
    { numRuns: 3000 },
  );
});
