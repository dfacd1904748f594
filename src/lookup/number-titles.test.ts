import { describe, expect, it } from 'vitest';
import { numberTitles } from './number-titles.ts';

describe('numberTitles', () => {
  it('numbers titles from the second on', () => {
    const titles = numberTitles(
      ['a', 'b', 'c'],
      (id) => id,
      (id) => (id === 'b' ? 'Other' : 'Same'),
    );
    expect([...titles]).toEqual([
      ['a', 'Same'],
      ['b', 'Other'],
      ['c', 'Same (2)'],
    ]);
  });
});
