import { expect, test } from 'vitest';
import { type Choice, learnWeights } from './learn-weights.ts';

/** So many choices between an option with signs and one with others. */
const repeat = (times: number, right: string[], wrong: string[]): Choice[] =>
  Array.from({ length: times }, () => [
    { signs: right, right: true },
    { signs: wrong, right: false },
  ]);

test('a sign that goes with what is right speaks for it, its opposite against it, and one of no matter stays near 0', () => {
  const weights = learnWeights([
    ...repeat(80, ['near', 'even'], ['far', 'odd']),
    ...repeat(80, ['near', 'odd'], ['far', 'even']),
    ...repeat(5, ['far', 'even'], ['near', 'odd']),
    ...repeat(5, ['far', 'odd'], ['near', 'even']),
  ]);
  expect(weights.near).toBeGreaterThan(0.5);
  expect(weights.far).toBeLessThan(-0.5);
  expect(Math.abs(weights.even ?? 0)).toBeLessThan(0.1);
});

test('weights give the share of what was right', () => {
  const { near = 0, none = 0 } = learnWeights([...repeat(3000, ['near'], ['none']), ...repeat(1000, ['none'], ['near'])]);
  expect(Math.exp(near) / (Math.exp(near) + Math.exp(none))).toBeCloseTo(0.75, 2);
});

test('of several right options those that are right elsewhere take the most', () => {
  const both: Choice[] = Array.from({ length: 100 }, () => [
    { signs: ['near'], right: true },
    { signs: ['far'], right: true },
    { signs: ['none'], right: false },
  ]);
  const { near = 0, far = 0 } = learnWeights([...both, ...repeat(50, ['near'], ['far'])]);
  expect(near).toBeGreaterThan(far + 1);
});

test('a rare sign has no weight, and a choice of which nothing is right teaches nothing', () => {
  const rare = repeat(5, ['rare'], ['near']);
  const wrong: Choice[] = Array.from({ length: 50 }, () => [
    { signs: ['never'], right: false },
    { signs: ['near'], right: false },
  ]);
  expect(Object.keys(learnWeights([...repeat(50, ['near'], ['none']), ...rare, ...wrong]))).toEqual(['near', 'none']);
});
