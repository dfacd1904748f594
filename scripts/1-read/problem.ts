/** Something that a person must act on: where, what, what to do. */
export interface Problem {
  /** Path as the person named it, relative where possible. */
  path: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** `E_…` refuses the input, `W_…` only tells. */
  code: string;
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** Gives the 1-based line and column of an offset in a text. */
export function locateOffset(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/** Gives `path:line:col CODE message` and, on a second line, what to do. */
export function formatProblem(problem: Problem): string {
  const { path, line, column, code, message, remedy } = problem;
  return `${escapeControls(path)}:${line}:${column} ${code} ${escapeControls(message).slice(0, 300)}\n    ${remedy}`;
}

/** Gives what the system refused (a disk that is full, a folder that is none) as a problem, or null for any other error. */
export function problemOfSystem(error: unknown): Problem | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  const path = 'path' in error ? String(error.path) : '.';
  return {
    path,
    line: 1,
    column: 1,
    code: 'E_WRITE',
    message: `the system refused ${error.syscall} (${error.code})`,
    remedy: 'Check that the folder can be written to and that the disk has room.',
  };
}

/** Shows control and direction characters as escapes, so that a name cannot drive the terminal. */
function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
