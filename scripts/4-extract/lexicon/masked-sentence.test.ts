import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CleanSentence } from '../../3-split/article.ts';
import { articleFromText } from '../../3-split/article-from-text.ts';
import { maskSentence, signs, type Token, unmaskOffset } from './masked-sentence.ts';

/** A sentence of as many different letters. */
function sentenceOf(length: number): CleanSentence {
  const [sentence] = articleFromText('Title').sentences;
  if (sentence === undefined) throw new Error('there is no sentence');
  return { ...sentence, text: String.fromCharCode(...Array.from({ length }, (_, i) => 0x400 + i)) };
}

const token = (start: number, end: number): Token => ({ sign: signs.person, start, end, actors: [], states: [], date: null, traced: null, agents: false });

test('every position of a masked text leads back to where its character, or the token of its sign, stands', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(6)), { maxLength: 6 }), fc.nat(5), (gaps, rest) => {
      const tokens: Token[] = [];
      let end = 0;
      for (const [gap, length] of gaps) {
        tokens.push(token(end + gap, end + gap + length + 1));
        end += gap + length + 1;
      }
      const sentence = sentenceOf(end + rest);
      const masked = maskSentence(0, sentence, tokens);
      expect(masked.tokens.size).toBe(tokens.length);
      for (const [position, sign] of Array.from(masked.text).entries())
        if (sign === signs.person) expect(unmaskOffset(masked, position)).toBe(masked.tokens.get(position)?.start);
        else expect(sentence.text.charAt(unmaskOffset(masked, position))).toBe(sign);
      expect(unmaskOffset(masked, masked.text.length)).toBe(sentence.text.length);
    }),
  );
});
