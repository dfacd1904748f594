import { expect, it } from 'vitest';
import { gatherParts } from './gather-parts.ts';

it('gives the same text in few parts', () => {
  const rows = Array.from({ length: 30_000 }, (_, number) => `row ${number}\r\n`);
  const parts = [...gatherParts(rows)];
  expect(parts.join('')).toBe(rows.join(''));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.length).toBeLessThan(20);
});

it('gives one part where there is nothing to say', () => {
  expect([...gatherParts([])]).toEqual(['']);
});
