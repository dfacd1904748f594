import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll } from './find-all.ts';
import { findAtCapitals } from './find-at-capitals.ts';

const patterns = [
  /(?<![\p{L}\p{N}’-])\p{Lu}[\p{L}\p{N}’-]{0,40}(?: (?:(?:al|de) )?\p{Lu}[\p{L}\p{N}’-]{0,40}){1,4}/gu,
  /(?<![\p{L}\p{N}’.@/-])(?<name>\p{Lu}[\p{L}’-]{0,9}(?: \p{Lu}\p{L}*)*)(?: and (?<second>\p{Lu}\p{L}+))?/gu,
  /(?<![\p{L}\p{N}’-])\p{Lu}{2,}(?= \p{Ll})/gu,
];
const pieces = fc.constantFrom('Abdul', 'al', 'Rahmon', ' ', ' ', ' ', 'of', 'USA', 'É', '’s', '-', '7', '.', '@', 'and', '😀', '𝐀𝐁', 'd’Ivoire');

test('gives what findAll gives', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 14 }).map((list) => list.join('')),
      fc.constantFrom(...patterns),
      (text, pattern) => {
        const plain = (matches: RegExpExecArray[]) => matches.map(({ 0: whole, index, groups }) => ({ whole, index, groups: { ...groups } }));
        expect(plain(findAtCapitals(text, pattern))).toEqual(plain(findAll(text, pattern)));
      },
    ),
    { numRuns: 3000 },
  );
});
