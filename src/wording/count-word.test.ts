import { expect, it } from 'vitest';
import { countWord, shareWord } from './count-word.ts';

it.each([
  [0, 'no figure'],
  [1, 'one figure'],
  [12, 'twelve figures'],
  [13, '13 figures'],
  [1204, '1,204 figures'],
])('puts %d into words', (count, text) => {
  expect(countWord(count, 'figure')).toBe(text);
});

it.each([
  [1, 1, 'the only article'],
  [2, 2, 'both articles'],
  [3, 3, 'all three articles'],
  [1, 3, 'one of the three articles'],
  [20, 100, '20 of the 100 articles'],
])('puts %d of %d into words', (count, all, text) => {
  expect(shareWord(count, all, 'article')).toBe(text);
});
