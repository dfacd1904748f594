import type { Problem } from '../1-read/problem.ts';

/** Thrown by a step that cannot go on; carries everything that a person must act on. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'Refusal';
    this.problems = problems;
  }
}

/** Gives a refusal with one problem that belongs to a path as a whole. */
export function refuse(path: string, code: string, message: string, remedy: string): Refusal {
  return new Refusal([{ path, line: 1, column: 1, code, message, remedy }]);
}
