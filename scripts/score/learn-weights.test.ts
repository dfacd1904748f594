import { expect, test } from 'vitest';
import { learnWeights } from './learn-weights.ts';

const repeat = (times: number, signs: string[], right: boolean) => Array.from({ length: times }, () => ({ signs, right }));

test('a sign that goes with what is right speaks for it, its opposite against it, and one of no matter stays near 0', () => {
  const weights = learnWeights([
    ...repeat(90, ['near', 'even'], true),
    ...repeat(10, ['near', 'odd'], false),
    ...repeat(95, ['far', 'even'], false),
    ...repeat(5, ['far', 'odd'], true),
  ]);
  expect(weights.near).toBeGreaterThan(0.5);
  expect(weights.far).toBeLessThan(-0.5);
});

test('weights give the share of what was right', () => {
  const { any = 0, near = 0 } = learnWeights([...repeat(3000, ['near'], true), ...repeat(1000, ['near'], false), ...repeat(2000, [], false)]);
  expect(1 / (1 + Math.exp(-any - near))).toBeCloseTo(0.75, 2);
});

test('a rare sign has no weight', () => {
  expect(Object.keys(learnWeights([...repeat(50, ['near'], true), ...repeat(50, [], false), ...repeat(5, ['rare'], true)]))).not.toContain('rare');
});
