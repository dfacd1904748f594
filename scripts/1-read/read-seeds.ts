import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decodeSeed } from './decode-seed.ts';
import { doubtText } from './doubt-text.ts';
import type { Problem } from './problem.ts';
import type { Seed } from './seed.ts';

/** Largest seed that is read, in bytes: 512 KiB, some 80 pages of prose; the pipeline takes seconds for it. */
export const largestSeed = 512 * 1024;

/** What a folder of seeds gives: the readable ones in the order of their names, a problem for every other, and the names passed over. */
export interface SeedsRead {
  seeds: Seed[];
  problems: Problem[];
  /** Hidden files, folders and files that are not `.txt`: no seeds by the README. */
  ignored: string[];
}

/** Reads every `.txt` of a folder (or those that `isWanted` takes), without following links and without going into folders. */
export function readSeeds(folder: string, isWanted: (name: string) => boolean = () => true): SeedsRead {
  const result: SeedsRead = { seeds: [], problems: [], ignored: [] };
  for (const name of listNames(folder, result.problems).filter(isWanted)) {
    if (name.startsWith('.') || !name.endsWith('.txt')) result.ignored.push(name);
    else readSeed(folder, name, result);
  }
  if (result.seeds.length + result.problems.length === 0) {
    result.problems.push({
      path: showPath(folder),
      line: 1,
      column: 1,
      code: 'E_NO_INPUT',
      message: 'no article to read: the folder holds no .txt file',
      remedy: 'Put at least one article as a .txt file into the folder, or name another with --seeds.',
    });
  }
  return result;
}

/** Lists the names in a folder in code-unit order. Names are read as bytes, so that one that is not UTF-8 is named and not lost. */
function listNames(folder: string, problems: Problem[]): string[] {
  let names: Buffer[];
  try {
    names = readdirSync(folder, { encoding: 'buffer' });
  } catch (error) {
    problems.push({
      path: showPath(folder),
      line: 1,
      column: 1,
      code: 'E_UNREADABLE',
      message: `the seeds folder cannot be read (${errorCode(error)})`,
      remedy: 'Check that the folder exists and that you may read it.',
    });
    return [];
  }
  const readable: string[] = [];
  for (const bytes of names) {
    const name = bytes.toString('utf8');
    if (Buffer.from(name, 'utf8').equals(bytes) && !/[\p{Cc}\p{Cf}]/u.test(name)) readable.push(name);
    else
      problems.push({
        path: showPath(join(folder, name)),
        line: 1,
        column: 1,
        code: 'E_NAME',
        message: 'the name of the file holds control characters or is not UTF-8',
        remedy: 'Rename the file with letters, digits, hyphens and dots.',
      });
  }
  return readable.sort((a, b) => (a < b ? -1 : 1));
}

/** Reads one file into `result.seeds`, or says in `result.problems` why not. */
function readSeed(folder: string, name: string, result: SeedsRead): void {
  const path = join(folder, name);
  const refuse = (code: string, message: string, remedy: string, line = 1, column = 1) =>
    result.problems.push({ path: showPath(path), line, column, code, message, remedy });
  let bytes: Buffer;
  try {
    const status = lstatSync(path);
    if (status.isSymbolicLink()) return void refuse('E_SYMLINK', 'is a link to another place', 'Put the article itself into the folder.');
    if (!status.isFile()) return void refuse('E_NOT_REGULAR', 'is not a regular file', 'Remove it, or put a text file in its place.');
    if (status.size > largestSeed)
      return void refuse('E_TOO_LARGE', `has ${status.size} bytes; the limit is ${largestSeed}`, 'Cut the file down to one article.');
    bytes = readFileSync(path);
  } catch (error) {
    const gone = errorCode(error) === 'ENOENT';
    return void refuse(
      gone ? 'E_VANISHED' : 'E_UNREADABLE',
      gone ? 'disappeared while it was read' : `cannot be read (${errorCode(error)})`,
      gone ? 'Run the command again.' : 'Give yourself the right to read it.',
    );
  }
  const decoded = decodeSeed(bytes);
  if ('code' in decoded) return void refuse(decoded.code, decoded.message, decoded.remedy, decoded.line, decoded.column);
  for (const doubt of doubtText(decoded.text)) result.problems.push({ path: showPath(path), ...doubt });
  result.seeds.push({ file: name, path: showPath(path), text: decoded.text, sha256: hash('sha256', bytes) });
}

/** The system's short name of an error, such as ENOENT. */
function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

/** Shows a path relative to the folder of the command where it lies below it. */
function showPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' ? '.' : short.startsWith('..') ? path : short;
}
