import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceBounds } from './sentence-bounds.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const bySegmenter = (text: string) => Array.from(segmenter.segment(text), ({ index }) => index);

/** Every sign that is read without the segmenter, as words and ends of sentences have them. */
const plain = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('.', '. ', '.” ', '.)', '?', '! ', ' ', '\u00a0', '“', '(', ', ', ' – ', '-', ';', ':', '1', '3.5', 'U.S.', 'Oct. '),
  },
  { weight: 3, arbitrary: fc.constantFrom('a', 'word', 'He', 'É', 'é', 'ß', '’s', 'Þ', 'ÿ') },
  { weight: 1, arbitrary: fc.constantFrom(...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)), ...'\u00a0ÀÖØöøÿ‘’“”–—') },
);
const other = fc.constantFrom('\n', '\r\n', '\u2028', '\u00ad', '\u0301', 'ª', 'º', 'µ', '\u00b7', 'Я', 'я', '。', '\u200b', '😀', '…', '»');

test('plain texts are cut where the segmenter cuts them', () => {
  fc.assert(
    fc.property(fc.array(plain, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      expect(sentenceBounds(text)).toEqual(bySegmenter(text));
    }),
    { numRuns: 2000 },
  );
});

test('so are texts with any other sign', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: other }), { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      expect(sentenceBounds(text)).toEqual(bySegmenter(text));
    }),
    { numRuns: 500 },
  );
});

test.each(Array.from({ length: 0x2100 }, (_, unit) => unit).filter((unit) => unit % 64 === 0))('every sign from %i on, wherever it stands', (from) => {
  for (let unit = from; unit < from + 64; unit++) {
    const sign = String.fromCharCode(unit);
    for (const text of [
      `a.${sign}b`,
      `a. ${sign}B`,
      `a.${sign} B`,
      `a?${sign}B`,
      `a? ${sign}b`,
      `a${sign} B`,
      `${sign}.B`,
      `1.${sign}`,
      `a. ${sign}b`,
      `A.${sign}(b`,
    ])
      expect(sentenceBounds(text), JSON.stringify(text)).toEqual(bySegmenter(text));
  }
});
