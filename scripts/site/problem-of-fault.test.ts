import { expect, test } from 'vitest';
import { problemOfFault } from './problem-of-fault.ts';

test('an error that nobody expected names the place in the code', () => {
  const problem = problemOfFault(new TypeError('no such thing'));
  expect(problem).toMatchObject({ path: 'scripts/site/problem-of-fault.test.ts', code: 'E_FAULT', message: 'TypeError: no such thing' });
  expect(problem.line).toBeGreaterThan(1);
});

test.each([
  ['a text', 'a text'],
  [undefined, 'undefined'],
  [Object.assign(new Error('x'), { stack: undefined }), 'Error: x'],
])('anything thrown is a problem: %s', (thrown, message) => {
  expect(problemOfFault(thrown)).toMatchObject({ path: 'scripts', line: 1, message });
});
