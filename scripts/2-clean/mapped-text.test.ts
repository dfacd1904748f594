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
  ['Rahmon &amp; Tokayev&#8217;s &quot;Treaty&quot;&nbsp;&ndash; new', 'Rahmon & Tokayev’s "Treaty" – new'],
  ['&amp;quot;written twice&amp;quot;', '&quot;written twice&quot;'],
  ['&bogus; R&D; and &co stay', '&bogus; R&D; and &co stay'],
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

test('a sentence that begins and ends with references of HTML is quoted whole', () => {
  const seed = 'He left. &ldquo;We agree&#33;&rdquo; She stayed&#x1F600;.';
  const mapped = normalizeText(mapText(seed, 0, seed.length));
  const quote = (text: string) => {
    const start = mapped.text.indexOf(text);
    const span = toSeedSpan(mapped, start, start + text.length);
    return seed.slice(span.start, span.end);
  };
  expect(quote('“We agree!”')).toBe('&ldquo;We agree&#33;&rdquo;');
  expect(quote('She stayed😀')).toBe('She stayed&#x1F600;');
  expect(quote('He left.')).toBe('He left.');
});
