import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePoint } from '../../fuzz/code-point.ts';
import { readOpenings, readRuns } from './read-runs.ts';

describe('readRuns', () => {
  test('cuts between letters and the rest', () => {
    expect(readRuns('Kazakhstan’s C5+1, Хоруғ').map(({ text }) => text)).toEqual(['Kazakhstan', 's', 'C5', '1', 'Хоруғ']);
  });

  test('reads as the pattern reads, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint, maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (a, b) => {
        const text = `${a} ${b}`;
        const expected = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
          text: match[0],
          start: match.index,
          end: match.index + match[0].length,
        }));
        expect(readRuns(text)).toEqual(expected);
      }),
    );
  });

  test('leaves out, for names, the runs that begin with a small letter', () => {
    expect(readOpenings('Kazakhstan’s C5+1, 201st easyJet, al-Furqan داعش 𝐁 ébène').map(({ text }) => text)).toEqual([
      'Kazakhstan',
      'C5',
      '1',
      '201st',
      'Furqan',
      'داعش',
      '𝐁',
    ]);
    fc.assert(
      fc.property(fc.string({ unit: codePoint, maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (a, b) => {
        const text = `${a} ${b}`;
        expect(readOpenings(text)).toEqual(readRuns(text).filter((run) => !/^\p{Ll}/u.test(run.text)));
      }),
    );
  });
});
