import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPieces } from './read-pieces.ts';

const pattern =
  /(?<initial>(?:\p{Lu}\.-?)+(?!\p{Ll})|(?:Dzh|[SKZCTGYJP][hsuaeo]|M[ad])\.(?=\s?\p{Lu}\p{Ll}))|(?<word>[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}\p{N}]+){0,6})|(?<number>\p{N}[\p{L}\p{N}.,%+-]*)|(?<mark>\S)/gu;
const signs = fc.constantFrom(
  'R',
  'U.S.',
  'Dzh.',
  'Sh.',
  'Kh',
  'a',
  'É',
  '.',
  '-',
  '’',
  "'",
  '’s',
  '7',
  '½',
  ' ',
  ' ',
  ',',
  '%',
  '\u0301',
  '中',
  '\u00a0',
  '😀',
  '𝐀',
);

test('cuts as the pattern does', () => {
  fc.assert(
    fc.property(
      fc.array(signs, { maxLength: 16 }).map((list) => list.join('')),
      (text) => {
        const cut = [...text.matchAll(pattern)].map(({ 0: whole, index, groups }) => ({
          kind: Object.entries(groups ?? {}).find(([, value]) => value !== undefined)?.[0],
          start: index,
          end: index + whole.length,
        }));
        expect(readPieces(text)).toEqual(cut);
      },
    ),
    { numRuns: 5000 },
  );
});
