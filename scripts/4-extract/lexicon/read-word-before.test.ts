import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRunStart, isInModifier, readWordBefore } from './read-word-before.ts';

const texts = fc
  .array(fc.constantFrom('Foreign', 'vice-', ' ', ' ', ' ', '’s', 'U.S.', '(', ', ', '\u00a0', '+7', '–', '𝐀', '😀', '\ud800', '\udc00', 'e\u0301', '٣', '…'), {
    maxLength: 14,
  })
  .map((list) => list.join(''));

test('reads back the words that a pattern cuts', () => {
  fc.assert(
    fc.property(texts, fc.nat(6), (text, floor) => {
      const forward = [...text.slice(floor).matchAll(/[\p{L}\p{M}\d’'.+–-]+|[^\s]/gu)].map((match) => ({ word: match[0], start: floor + match.index }));
      const back = [];
      for (let at = readWordBefore(text, floor, text.length); at; at = readWordBefore(text, floor, at.start)) back.push(at);
      expect(back.reverse()).toEqual(forward);
    }),
    { numRuns: 2000 },
  );
});

test('finds where a run begins as a pattern does', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(text.length - findRunStart(text, 0, text.length, isInModifier)).toBe(/[\p{L}\p{M}\d’'.-]*$/u.exec(text)?.[0].length);
    }),
    { numRuns: 2000 },
  );
});
