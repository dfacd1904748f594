import type { Problem } from '../1-read/problem.ts';

/** True for what could not be read. */
export function isProblem(value: object): value is Problem {
  return 'remedy' in value;
}
