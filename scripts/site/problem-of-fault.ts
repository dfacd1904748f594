import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../1-read/problem.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A place in the project's own code, as it stands in a stack. */
const place = /(?<path>[^\s()]*(?:scripts|src)\/[^\s():]+\.ts):(?<line>\d+):(?<column>\d+)/;

/** Gives an error that nobody expected as a problem at the place in the code where it arose: a fault of the program, told in a line and not as a stack. */
export function problemOfFault(error: unknown): Problem {
  const [message, stack] = error instanceof Error ? [`${error.name}: ${error.message}`, error.stack ?? ''] : [String(error), ''];
  const frame = stack.split('\n').find((line) => /^\s+at /.test(line) && !line.includes('node_modules') && place.test(line));
  const { path, line, column } = place.exec(frame ?? '')?.groups ?? {};
  return {
    path: path === undefined ? 'scripts' : relative(project, path.startsWith('file:') ? fileURLToPath(path) : path),
    line: Number(line ?? 1),
    column: Number(column ?? 1),
    code: 'E_FAULT',
    message,
    remedy: 'This is a fault of the program and not of the input: report it with the command and its input.',
  };
}
