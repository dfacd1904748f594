import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pipelineFlags } from './pipeline-flags.ts';

/** Runs a program with the given flags of Node and gives what it says. */
function run(program: string, ...flags: string[]): string {
  return execFileSync(process.execPath, [...flags, '-e', program], { encoding: 'utf8' });
}

it('has a pattern compiled for the processor the first time it is asked, which Node left alone puts off', () => {
  const ask = `const pattern = /[ab]+c/; pattern.test('aabc'); console.log(%RegexpHasBytecode(pattern, true));`;
  expect(run(ask, '--allow-natives-syntax', ...pipelineFlags).trim()).toBe('false');
  expect(run(ask, '--allow-natives-syntax').trim()).toBe('true');
});

// Left alone, Node chooses by how fast it clears garbage away at the time, so that no number of it can be held against this one.
it('has garbage cleared away when the heap has doubled', () => {
  const told = run('gc()', '--trace-gc-verbose', '--expose-gc', ...pipelineFlags);
  expect(Number(/\bfactor (\d+\.\d)/.exec(told)?.[1])).toBe(2);
});

it.each(['records', 'bench:records'])('is set for npm run %s', (name) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(scripts[name]).toMatch(new RegExp(`^node ${pipelineFlags.join(' ')} scripts/`));
});
