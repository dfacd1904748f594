import { expect, it } from 'vitest';
import { listPageNumbers } from './page-numbers.ts';

it.each([1, 2, 7, 12, 100, 541])('makes every one of %d pages two clicks away, with few links', (pages) => {
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  const links = new Map(all.map((page) => [page, listPageNumbers(page, pages)]));
  for (const page of [1, Math.ceil(pages / 2), pages]) {
    const reached = new Set((links.get(page) ?? []).flatMap((next) => links.get(next) ?? []));
    expect(all.filter((wanted) => !reached.has(wanted))).toEqual([]);
  }
  for (const numbers of links.values()) expect(numbers.length).toBeLessThanOrEqual(3 * Math.ceil(Math.sqrt(pages)) + 5);
});

it('names all pages of a short list', () => {
  expect(listPageNumbers(2, 4)).toEqual([1, 2, 3, 4]);
});
