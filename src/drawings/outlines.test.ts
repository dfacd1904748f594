import { describe, expect, it } from 'vitest';
import { mapNames, mapOf, outlineMap } from './outlines.ts';
import { shortenPath } from './shorten-path.ts';
import { makeShades, shadeOf } from './weigh-numbers.ts';

describe('a shortened path', () => {
  it('goes the same way in relative steps', () => {
    expect(shortenPath('M10,10L20,12L18,30ZM100,5L90,5L95,-2Z')).toBe('M10 10l10 2-2 18zM100 5l-10 0 5-7z');
  });

  it('leaves out points that repeat and rings that are none', () => {
    expect(shortenPath('M1,1L1,1L5,5L5,5L9,1Z')).toBe('M1 1l4 4 4-4z');
    expect(shortenPath('M1,1L1,1L1,1Z')).toBe('');
    expect(shortenPath('')).toBe('');
  });
});

describe('the maps', () => {
  it.each(mapNames)('%s holds each country once, inside its box', (name) => {
    const { width, height, outlines } = outlineMap(name);
    const codes = outlines.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { middle } of outlines) {
      if (middle === null) continue;
      expect(middle[0]).toBeGreaterThan(0);
      expect(middle[0]).toBeLessThan(width);
      expect(middle[1]).toBeLessThan(height);
    }
  });

  it('show the neighbours on the region and far states on the world', () => {
    expect(['TJ', 'KZ', 'UZ', 'KG', 'AF', 'TM', 'IR', 'PK'].map(mapOf)).toEqual(Array.from({ length: 8 }, () => 'region'));
    expect(['US', 'RU', 'JP', 'BR', 'FR'].map(mapOf)).toEqual(Array.from({ length: 5 }, () => 'world'));
  });

  it('stay light enough to be fetched once by every reader', () => {
    const size = (name: 'region' | 'world') => outlineMap(name).outlines.reduce((sum, { path }) => sum + path.length, 0);
    expect(size('region')).toBeLessThan(40_000);
    expect(size('world')).toBeLessThan(45_000);
  });
});

describe('shades', () => {
  it.each([1, 2, 5, 80, 4000])('hold every count up to %i, in order', (largest) => {
    const shades = makeShades(largest);
    const found = Array.from({ length: largest }, (_, index) => shadeOf(index + 1, shades));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found[0]).toBe(1);
    expect(found.at(-1)).toBe(shades.length);
  });

  it('are none for nothing', () => {
    expect(makeShades(0)).toEqual([]);
    expect(shadeOf(0, makeShades(5))).toBe(0);
  });
});
