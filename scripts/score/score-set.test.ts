import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../1-read/read-gazetteer.ts';
import { labelledSets } from './labelled-sets.ts';
import { findShortfalls, scoreSet } from './score-set.ts';
import { scoreCount, Tally } from './tally.ts';

const { gazetteer } = readGazetteer('src/content');

describe('the rules reach their floors', () => {
  test.each(labelledSets)('on the set $name', (set) => {
    expect(findShortfalls(set, scoreSet(set, gazetteer))).toEqual([]);
  });

  test('and a field that finds nothing is told', () => {
    const tally = new Tally();
    tally.add('people', { right: 1, missed: 3 });
    const set = { name: 'x', articles: '', labels: '', meanFloor: 0, fieldFloor: 0.5 };
    expect(findShortfalls(set, { articles: 1, tally, mean: 1 })).toEqual(['x: people 0.400 is under the floor 0.5']);
  });
});

test.each([
  [
    { right: 3, wrong: 1, missed: 1 },
    { precision: 0.75, recall: 0.75, f1: 0.75 },
  ],
  [
    { right: 0, wrong: 0, missed: 0 },
    { precision: 1, recall: 1, f1: 1 },
  ],
  [
    { right: 0, wrong: 0, missed: 2 },
    { precision: 1, recall: 0, f1: 0 },
  ],
])('%j', (count, score) => {
  expect(scoreCount(count)).toEqual(score);
});
