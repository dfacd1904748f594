import { expect, test } from 'vitest';
import { readDigits } from './read-digits.ts';

test.each([
  ['12 345 678,90 somoni', [12345678.9]],
  // Two numbers run together, as the fuzzer did it: no value rather than a wrong one.
  ['12 345 678,12 345 678,90 somoni', [12345678.12, 345678.9]],
  [`${'999 '.repeat(12)}somoni`, null],
])('every number in %j has a value', (text, values) => {
  const read = readDigits(text).map(({ value }) => value);
  expect(read.every(Number.isFinite)).toBe(true);
  if (values) for (const value of values) expect(read).toContain(value);
});
