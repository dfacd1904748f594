import { expect, test } from 'vitest';
import { levenshteinRatio } from './levenshtein-ratio.ts';
import { isSameInAnotherOrder, isShortFormOf, readNameParts } from './name-parts.ts';

test.each([
  ['Haneef Atmar', 'Mohammad Haneef Atmar', true, 'two of three parts'],
  ['Batyr Amanov', 'Batyr Hojaniyazovich Amanov', true, 'without the patronymic'],
  ['R.Meredov', 'Rashid Meredov', true, 'an initial, run together'],
  ['R. Meredov', 'Batyr Meredov', false, 'another initial'],
  ['Meredov', 'Rashid Meredov', false, 'a surname alone is decided elsewhere'],
  ['Serdar Berdimuhamedov', 'Gurbanguly Berdimuhamedov', false, 'father and son'],
  ['Ahmad Ahmad', 'Ahmad Zahir', false, 'a part counts once'],
  ['Zavqizoda Z. A.', 'Zavqizoda Zavqi Amin', true, 'the surname first, then initials'],
  ['Zavqizoda A. Z.', 'Zavqizoda Zavqi Amin', false, 'initials in another order'],
  ['Mohammed Al Thani', 'Mohammed bin Abdulrahman Al Thani', true, 'particles aside'],
])('%s is a short form of %s: %s (%s)', (short, long, expected) => {
  expect(isShortFormOf(readNameParts(short), readNameParts(long))).toBe(expected);
});

test('the order of the parts does not matter, and spelling of hyphens and spaces does not either', () => {
  expect(isSameInAnotherOrder(readNameParts('Ishiba Shigeru'), readNameParts('Shigeru Ishiba'))).toBe(true);
  expect(isSameInAnotherOrder(readNameParts('Xi Jinping'), readNameParts('Xi Mingze'))).toBe(false);
  expect(readNameParts('Kassym Jomart Tokayev').key).toBe(readNameParts('Kassym-Jomart Tokayev').key);
});

test.each([
  ['kitten', 'sitting', 3 / 7],
  ['', '', 0],
  ['abc', '', 1],
  ['sirojidin', 'sirojiddin', 1 / 10],
  ['a'.repeat(61), 'a'.repeat(61), 1],
])('%s and %s differ by %d', (a, b, expected) => {
  expect(levenshteinRatio(a, b)).toBeCloseTo(expected);
});
