import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const cache = mkdtempSync(join(tmpdir(), 'compiled-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** Runs a program that keeps what it compiles in a cache; gives the folder that Node says it keeps it in, and the one that workers and commands are told. */
function keptIn(cache: string, chosen?: string): string[] {
  const program = `import { getCompileCacheDir } from 'node:module';
import { keepCompiled } from './scripts/records/keep-compiled.ts';
keepCompiled(${JSON.stringify(cache)});
console.log(JSON.stringify([getCompileCacheDir() ?? null, process.env.NODE_COMPILE_CACHE ?? null]));`;
  const { NODE_COMPILE_CACHE: _own, ...env } = process.env;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...env, ...(chosen && { NODE_COMPILE_CACHE: chosen }) },
  });
  return JSON.parse(told) as string[];
}

test('keeps what is compiled inside the cache, for workers and commands too', () => {
  for (const folder of keptIn(cache)) expect(folder).toContain(join(cache, 'code'));
});

test('keeps nothing where there is no cache', () => {
  expect(keptIn('')).toEqual([null, null]);
});

test('does without where the folder cannot be, and leaves a folder that was chosen', () => {
  expect(keptIn('package.json')).toEqual([null, resolve('package.json/code')]);
  expect(keptIn(cache, 'package.json/other')).toEqual([null, 'package.json/other']);
});
