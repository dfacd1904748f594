import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs a program that keeps what it compiles; gives the folder that Node says it keeps it in, and the one that workers are told. */
function keptIn(chosen: string | undefined): string[] {
  const program = `import { getCompileCacheDir } from 'node:module';
import { keepCompiled } from './scripts/records/keep-compiled.ts';
keepCompiled();
console.log(JSON.stringify([getCompileCacheDir(), process.env.NODE_COMPILE_CACHE]));`;
  const { NODE_COMPILE_CACHE: _own, ...env } = process.env;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...env, ...(chosen && { NODE_COMPILE_CACHE: chosen }) },
  });
  return JSON.parse(told) as string[];
}

test('keeps what is compiled among the caches of the project, for workers too', () => {
  for (const folder of keptIn(undefined)) expect(folder).toContain('node_modules/.cache/pamir-ledger-code');
});

test('does without where the folder cannot be', () => {
  expect(keptIn('package.json/code')).toEqual([null, 'package.json/code']);
});
