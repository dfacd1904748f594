import { expect, it } from 'vitest';
import { belongsTo } from './share-pages.ts';

const paths = Array.from({ length: 4000 }, (_, n) => `/articles/report-${n}/`);

it.each([1, 2, 3, 4])('gives every path to exactly one of %d shares, about as many to each', (of) => {
  const counts = Array.from({ length: of }, (_, number) => paths.filter((path) => belongsTo(path, { number, of })).length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(paths.length);
  for (const count of counts) expect(Math.abs(count - paths.length / of)).toBeLessThan((paths.length / of) * 0.1);
});

it('gives a path to the same share with and without its last slash', () => {
  for (const path of paths.slice(0, 50)) expect(belongsTo(path, { number: 0, of: 2 })).toBe(belongsTo(path.slice(0, -1), { number: 0, of: 2 }));
});
