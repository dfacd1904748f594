import { expect, test } from 'vitest';
import { countOf } from './count-of.ts';
import { numberWord } from './count-word.ts';
import { formatNumber } from './format-number.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1204, '1,204'],
  [670_000_000, '670,000,000'],
  [12_500.25, '12,500.25'],
])('writes %d as %s', (value, written) => {
  expect(formatNumber(value)).toBe(written);
});

test('a count is written alike beside a noun and in a sentence', () => {
  expect([countOf(1204, 'article'), numberWord(1204)]).toEqual(['1,204 articles', '1,204']);
});
