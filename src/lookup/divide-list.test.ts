import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideByContent, divideEqually } from './divide-list.ts';

/** Gives the pages that begin at some places, as texts. */
function pagesOf(items: readonly string[], starts: readonly number[]): string[] {
  return starts.map((start, index) => items.slice(start, starts[index + 1]).join(' '));
}

/** A list of so many rows. */
function rows(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `row ${index}`);
}

const keyOf = (item: string): string => item;

describe('divideEqually', () => {
  it('gives full pages and a rest, at least one', () => {
    expect([divideEqually(5, 2), divideEqually(4, 2), divideEqually(0, 2)]).toEqual([[0, 2, 4], [0, 2], [0]]);
  });
});

describe('divideByContent', () => {
  it('puts on each page at most so many items, and half as many at least where they do not fit on one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 300 }), fc.integer({ min: 2, max: 40 }), (items, most) => {
        const starts = divideByContent(items, most, keyOf);
        const lengths = starts.map((start, index) => (starts[index + 1] ?? items.length) - start);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
        if (starts.length > 1) expect(Math.min(...lengths)).toBeGreaterThanOrEqual(Math.ceil(most / 2));
        expect(starts[0]).toBe(0);
      }),
    );
  });

  it('gives an empty list, and one that fits, a single page', () => {
    expect([divideByContent([], 10, keyOf), divideByContent(rows(10), 10, keyOf)]).toEqual([[0], [0]]);
  });

  it('leaves nearly all pages as they are when an item is added, wherever that stands', () => {
    const before = rows(5000);
    const known = new Set(pagesOf(before, divideByContent(before, 100, keyOf)));
    const changed = Array.from({ length: 100 }, (_, index) => {
      const after = before.toSpliced(index * 50, 0, `new ${index}`);
      return pagesOf(after, divideByContent(after, 100, keyOf)).filter((page) => !known.has(page)).length;
    });
    expect(changed.reduce((sum, count) => sum + count) / changed.length).toBeLessThan(2);
  });
});
