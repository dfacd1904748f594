import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { garbageFlag } from './garbage-flag.ts';

/** Gives by how much the heap may grow, as Node tells it when it clears garbage away in a program that was begun with the given flags. */
function growthUnder(...flags: string[]): number {
  const told = execFileSync(process.execPath, [...flags, '--trace-gc-verbose', '--expose-gc', '-e', 'gc()'], { encoding: 'utf8' });
  return Number(/\bfactor (\d+\.\d)/.exec(told)?.[1]);
}

// Left alone, Node chooses by how fast it clears garbage away at the time, so that no number of it can be held against this one.
test('the heap grows by half', () => {
  expect(growthUnder(garbageFlag)).toBe(1.5);
});
