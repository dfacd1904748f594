import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords } from './words.ts';

const pieces = fc.constantFrom('Bank', 'of', 'a', '7', '-', '’', '’s', '&', ' ', '.', 'é', '\u0301', '½', '中', '😀', '𝐀', '_');

test('cuts as the pattern does', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 14 }).map((list) => list.join('')),
      (text) => {
        const cut = text.match(/[\p{L}\p{N}&][\p{L}\p{M}\p{N}]*(?:[’&-][\p{L}\p{N}]+|-(?=\p{L}))*’?/gu) ?? [];
        const words = readWords(text);
        expect(words.map((word) => word.text)).toEqual(cut.map((word) => word.replace(/’s?$/, '')));
        expect(words.map((word) => word.possessive)).toEqual(cut.map((word) => /’s?$/.test(word)));
        for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text);
      },
    ),
    { numRuns: 3000 },
  );
});
