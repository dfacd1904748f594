import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Gives by how much the heap may grow, as Node tells it when it clears garbage away in a program that begins with the given statements. */
function growthOf(statements: string): number {
  const program = `${statements} gc();`;
  const told = execFileSync(process.execPath, ['--trace-gc-verbose', '--expose-gc', '--input-type=module', '-e', program], { encoding: 'utf8' });
  return Number(/\bfactor (\d+\.\d)/.exec(told)?.[1]);
}

// Left alone, Node chooses by how fast it clears garbage away at the time, so that no number of it can be held against this one.
test('garbage is cleared away when the heap has doubled', () => {
  const load = `import { boundGarbage } from './scripts/records/bound-garbage.ts';`;
  expect(growthOf(`${load} boundGarbage();`)).toBe(2);
});
