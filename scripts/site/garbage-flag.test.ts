import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { garbageFlag, heapFlags } from './garbage-flag.ts';

/** Gives by how much the heap may grow, as Node tells it when it clears garbage away in a program that was begun with the given flags. */
function growthUnder(...flags: string[]): number {
  const told = execFileSync(process.execPath, [...flags, '--trace-gc-verbose', '--expose-gc', '-e', 'gc()'], { encoding: 'utf8' });
  return Number(/\bfactor (\d+\.\d)/.exec(told)?.[1]);
}

// Left alone, Node chooses by how fast it clears garbage away at the time, so that no number of it can be held against this one.
test('the heap grows by half', () => {
  expect(growthUnder(garbageFlag)).toBe(1.5);
});

test('the records of many articles are read without a look for what is left over', () => {
  /** Fills a heap with about 200 MB that are held, and prints what was cleared away. */
  const fill = 'const held = []; for (let n = 0; n < 3_000_000; n++) held.push({ n, many: [n] }); console.log(held.length)';
  const countLooks = (flags: readonly string[]): number =>
    execFileSync(process.execPath, [...flags, '--trace-gc', '-e', fill], { encoding: 'utf8' }).split('Mark-Compact').length - 1;
  expect(countLooks(heapFlags(10))).toBeGreaterThan(0);
  expect(countLooks(heapFlags(5000))).toBe(0);
});

test('few articles ask for no heap of their own, and however many for no more than Node allows', () => {
  expect(heapFlags(999)).toEqual([garbageFlag]);
  expect(heapFlags(10_000)).toEqual([garbageFlag, '--initial-heap-size=1000']);
  expect(heapFlags(1_000_000)).toEqual([garbageFlag, '--initial-heap-size=2000']);
});
