import { expect, test } from 'vitest';
import { formatProblem, locateOffset } from './problem.ts';

test('a problem is one line of where and what, and one of what to do', () => {
  const problem = { path: 'seeds/a\u001b[31m.txt', line: 3, column: 4, code: 'E_ENCODING', message: 'is not\nUTF-8', remedy: 'Save the file as UTF-8.' };
  expect(formatProblem(problem)).toBe('seeds/a\\u001b[31m.txt:3:4 E_ENCODING is not\\u000aUTF-8\n    Save the file as UTF-8.');
});

test.each([
  ['', 0, { line: 1, column: 1 }],
  ['ab\ncd', 4, { line: 2, column: 2 }],
  ['ab\n', 3, { line: 2, column: 1 }],
])('%j at %i', (text, offset, place) => {
  expect(locateOffset(text, offset)).toEqual(place);
});
