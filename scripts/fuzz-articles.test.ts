import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs `npm run fuzz` with flags and gives how it ended. */
function fuzz(...flags: string[]) {
  return spawnSync(process.execPath, ['scripts/fuzz-articles.ts', ...flags], { encoding: 'utf8' });
}

describe('npm run fuzz', () => {
  test('10,000 mutated articles all give a record or a refusal by name', { timeout: 600_000 }, () => {
    const { status, stdout, stderr } = fuzz('--runs', '10000', '--seed', '2026');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const [, records, refusals] = /Tried 10000 articles: (\d+) gave records, (\d+) were refused by name, 0 showed a fault/.exec(stdout) ?? [];
    // A fuzzer whose articles are nearly all turned down, or nearly all taken, tries too little.
    expect(Number(records)).toBeGreaterThan(4000);
    expect(Number(refusals)).toBeGreaterThan(500);
  });

  test('the same seed gives the same articles, whatever the number of workers', () => {
    const last = (workers: string) => fuzz('--runs', '81', '--seed', '5', '--workers', workers).stdout.trim().split('\n').at(-1);
    // An odd number of articles, so that the workers have not the same share.
    expect(last('2')).toBe(last('1'));
  });

  test.each([
    [['--runs', 'many'], '--runs:1:1 E_OPTION "many" is no whole number'],
    [['--rounds', '5'], "E_OPTION Unknown option '--rounds'"],
  ])('refuses %j', (flags, problem) => {
    const { status, stderr } = fuzz(...flags);
    expect(status).toBe(1);
    expect(stderr).toContain(problem);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
