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
  ['sign four accords,including a protocol', 'sign four accords, including a protocol'],
  ['an agreement concluded in2022, in Islamabad in December2022', 'an agreement concluded in 2022, in Islamabad in December 2022'],
  ['a target of$300m, cut by 40per cent, 95percent ready', 'a target of $300m, cut by 40 per cent, 95 percent ready'],
  ['in the talks.The$1.2 billion project will carry1,300 megawatts', 'in the talks. The $1.2 billion project will carry 1,300 megawatts'],
  ['next year.The section of theTaliban,he noted', 'next year. The section of the Taliban, he noted'],
  ['PresidentRahmon and Tajikistan andKyrgyzstan with the“interim government', 'President Rahmon and Tajikistan and Kyrgyzstan with the “interim government'],
  ['Foreign Minister IshaqDar on Wednesday', 'Foreign Minister Ishaq Dar on Wednesday'],
  [
    'President KassymJomart Tokayev, Minister MacDonald and Secretary McGuinness stay',
    'President KassymJomart Tokayev, Minister MacDonald and Secretary McGuinness stay',
  ],
  ['CASA1000, G20, COVID19, Su-27, MI6, Over50.com and to_2022 stay', 'CASA1000, G20, COVID19, Su-27, MI6, Over50.com and to_2022 stay'],
  ['EurasiaNet.org, Booking.Com, U.S.Army, 20th, 5pm, 3pm, 1,300 and 2,5 stay', 'EurasiaNet.org, Booking.Com, U.S.Army, 20th, 5pm, 3pm, 1,300 and 2,5 stay'],
  ['US$300, inDrive, fromage2, Sputnik5,000 and the path a/b,c stay', 'US$300, inDrive, fromage2, Sputnik 5,000 and the path a/b,c stay'],
  ['officials.\u00a0 \u200bNext', 'officials. Next'],
  ["the 'Strategic Defence Agreement' was signed", 'the “Strategic Defence Agreement” was signed'],
  ['the ‘Protocol on Water Sharing’, he said', 'the “Protocol on Water Sharing”, he said'],
  ["Kenya's ministers' meeting and the '90s stay: 'yes' and 'No", "Kenya’s ministers' meeting and the '90s stay: 'yes' and 'No"],
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
