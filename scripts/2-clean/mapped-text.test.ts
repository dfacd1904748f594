import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapText, toSeedSpan } from './mapped-text.ts';
import { normalizeText } from './normalize-text.ts';

test.each([
  ['Tajikistan‘s gas', 'Tajikistan’s gas'],
  ["Tajikistan's gas", 'Tajikistan’s gas'],
  ['the Taliban*, and the Taliban * too', 'the Taliban, and the Taliban too'],
  ['theChinaCentral Asia Gas PipelineD project', 'the China Central Asia Gas Pipeline D project'],
  ['the TajikistanRussia border', 'the Tajikistan Russia border'],
  ['EurasiaNet, RusHydro, TotalEnergies, KassymJomart and McDonald stay', 'EurasiaNet, RusHydro, TotalEnergies, KassymJomart and McDonald stay'],
  ['officials.\u00a0 \u200bNext', 'officials. Next'],
  ['2 * 3 stays', '2 * 3 stays'],
])('%j reads as %j', (raw, clean) => {
  expect(normalizeText(mapText(raw, 0, raw.length)).text).toBe(clean);
});

test('every stretch of the clean text leads back into the seed, in order', () => {
  const piece = fc.constantFrom('Taliban*', 'theChinaCentral', 'PipelineD p', 'KassymJomart', '\u00a0', '‘s', 'x', ' ', '\u200b', '😀');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const seed = pieces.join('');
      const { text, offsets } = normalizeText(mapText(seed, 0, seed.length));
      expect(offsets).toHaveLength(text.length + 1);
      offsets.forEach((offset, i) => {
        if (i > 0) expect(offset).toBeGreaterThanOrEqual(offsets[i - 1] as number);
      });
      const { start, end } = toSeedSpan({ text, offsets }, 0, text.length);
      const letters = (s: string) => s.replace(/[^\p{L}]/gu, '');
      expect(letters(seed.slice(start, end))).toBe(letters(text));
    }),
  );
});
