import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldHeadline } from './find-headline.ts';
import { SeenLines, sumOf } from './seen-lines.ts';

const texts = fc
  .array(
    fc.constantFrom('Talks', 'TALKS', 'talks', ' ', ', ', '’s', '“', '…', '—', '·', '•', '2025', '²', 'é', 'e\u0301', 'É', 'ﬁ', 'fi', '\u00a0', 'Ж', '😀', ''),
    { maxLength: 8 },
  )
  .map((list) => list.join(''));

test('knows a line again by its letters and digits alone', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 5 }), texts, (lines, text) => {
      const seen = new SeenLines();
      for (const line of lines) seen.add(line);
      expect(seen.has(text)).toBe(lines.some((line) => foldHeadline(line) === foldHeadline(text)));
    }),
    { numRuns: 2000 },
  );
});

test('sums up as one what folds to one', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(sumOf(text)).toBe(sumOf(foldHeadline(text)));
    }),
    { numRuns: 1000 },
  );
});
