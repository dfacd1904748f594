import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Measurement, measurement } from '../../src/schemas/measurement.ts';
import { readGazetteer } from '../1-read/read-gazetteer.ts';
import { type LabelledSet, labelledSets } from './labelled-sets.ts';
import { findShortfalls, type SetScores, scoreSet } from './score-set.ts';
import { scoreCount, Tally } from './tally.ts';
import { measurementFile, toMeasuredSet } from './write-measurement.ts';

const { gazetteer } = readGazetteer('src/content');

const scores = new Map<string, SetScores>();

/** Gives the scores of a set, computed once. */
function scored(set: LabelledSet): SetScores {
  const known = scores.get(set.name) ?? scoreSet(set, gazetteer);
  scores.set(set.name, known);
  return known;
}

describe('the rules reach their floors', () => {
  test.each(labelledSets)('on the set $name', (set) => {
    expect(findShortfalls(set, scored(set))).toEqual([]);
  });

  test('and readers are told scores that still hold', () => {
    const { sets } = measurement.parse(JSON.parse(readFileSync(measurementFile, 'utf8')));
    expect(sets.length).toBeGreaterThan(0);
    const f1 = (fields: Measurement['sets'][number]['fields']) => fields.reduce((sum, field) => sum + scoreCount(field).f1, 0) / fields.length;
    for (const told of sets) {
      const set = labelledSets.find(({ name }) => name === told.name);
      if (set === undefined) throw new Error(`no set is called ${told.name}: run npm run score -- --write DATE`);
      expect(Math.abs(f1(told.fields) - f1(toMeasuredSet(set.name, scored(set)).fields)), `${told.name}: run npm run score -- --write DATE`).toBeLessThan(0.03);
    }
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
