import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordOpenings } from './word-openings.ts';

const unit = fc.constantFrom('a', 'B', 'k', 's', 'É', 'é', '\u212a', '\u017f', '\u0130', '1', '+', '’', 'z');
const word = fc.string({ unit, minLength: 1, maxLength: 5 });
const asAsked = (text: string) => text.toLowerCase().replace(/’s$/, '');

test('no word that is asked for, and none that begins as one may, is passed over', () => {
  let passed = 0;
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 3 }),
      fc.array(word, { maxLength: 2 }),
      word,
      fc.constantFrom('', '’s', 'x', 'Y1'),
      (whole, prefixes, own, tail) => {
        const [wholes, beginnings] = [whole.map((each) => each.toLowerCase()), prefixes.map((each) => each.toLowerCase())];
        const openings = new WordOpenings(wholes, beginnings, Math.min(99, ...beginnings.map(({ length }) => length)));
        for (const text of [own, ...whole, ...prefixes].map((each) => each + tail)) {
          if (openings.mayOpen(`(${text})`, 1, 1 + text.length)) continue;
          passed++;
          const lower = text.toLowerCase();
          expect(wholes).not.toContain(lower);
          expect(wholes).not.toContain(asAsked(text));
          for (const beginning of beginnings) expect(lower.startsWith(beginning)).toBe(false);
        }
      },
    ),
  );
  expect(passed).toBeGreaterThan(20);
});

test('words that begin like none of them are passed over', () => {
  const openings = new WordOpenings(['energy', 'un'], ['hydro'], 5);
  const may = (text: string) => openings.mayOpen(text, 0, text.length);
  expect(['Energy', 'UN', 'un’s', 'Hydropower'].filter((text) => !may(text))).toEqual([]);
  expect(['Power', 'e', 'energetic', 'under', 'hyacinth', 'the'].filter(may)).toEqual([]);
});
