import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refuse } from './refusal.ts';

/** Moves all files of `from` into `into`, which may be on another disk, and removes `from`; throws a `Refusal` where both have a file and the two differ. */
export function mergeFolders(from: string, into: string): void {
  if (!existsSync(into)) {
    mkdirSync(dirname(into), { recursive: true });
    move(from, into);
    return;
  }
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)];
    if (entry.isDirectory() || !existsSync(target)) mergeOrMove(source, target, entry.isDirectory());
    else if (!readFileSync(source).equals(readFileSync(target))) {
      throw refuse(
        entry.name,
        'E_SHARES',
        'two processes wrote this file, and not the same',
        'A page must depend on the records alone: look for a clock, a random number or an order that changes.',
      );
    }
  }
  rmSync(from, { recursive: true, force: true });
}

/** Merges a folder, moves what is new. */
function mergeOrMove(source: string, target: string, folder: boolean): void {
  if (folder) mergeFolders(source, target);
  else move(source, target);
}

/** Moves a file or a folder; copies where the other place is on another disk. */
function move(source: string, target: string): void {
  try {
    renameSync(source, target);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(source, target, { recursive: true });
    rmSync(source, { recursive: true, force: true });
  }
}
