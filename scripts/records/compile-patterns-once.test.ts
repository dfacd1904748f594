import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Asks a pattern once in a new program that begins with the given statements; tells whether it is bytecode then. */
function isBytecodeAtFirst(statements: string): boolean {
  const program = `${statements}
const pattern = /[ab]+c/;
pattern.test('aabc');
console.log(%RegexpHasBytecode(pattern, true));`;
  return JSON.parse(execFileSync(process.execPath, ['--allow-natives-syntax', '--input-type=module', '-e', program], { encoding: 'utf8' })) as boolean;
}

test('a pattern is compiled for the processor the first time it is asked, which Node left alone puts off', () => {
  const load = `import { compilePatternsOnce } from './scripts/records/compile-patterns-once.ts';`;
  expect(isBytecodeAtFirst(`${load} compilePatternsOnce();`)).toBe(false);
  expect(isBytecodeAtFirst(load)).toBe(true);
});
