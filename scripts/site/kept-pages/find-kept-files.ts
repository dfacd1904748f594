import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives the files in which the pages of one version are kept, one for each share of so many, and removes what nobody asks for again: other
 * versions, other numbers of shares, and what builds left that were killed.
 */
export function findKeptFiles(folder: string, version: string, of: number): string[] {
  const own = join(folder, version);
  const names = Array.from({ length: of }, (_, number) => `${number}-${of}`);
  try {
    mkdirSync(own, { recursive: true });
    for (const other of readdirSync(folder))
      if (other !== version && /^[0-9a-f]{64}$/.test(other)) rmSync(join(folder, other), { recursive: true, force: true });
    for (const other of readdirSync(own)) if (!names.includes(other) && !isBeingWritten(other)) rmSync(join(own, other), { force: true });
  } catch {
    // What cannot be tidied stays as it is.
  }
  return names.map((name) => join(own, name));
}

/** True where the program that a file is named after still runs. */
function isBeingWritten(name: string): boolean {
  try {
    return process.kill(Number(/\.(?<process>\d+)$/.exec(name)?.groups?.process ?? Number.NaN), 0);
  } catch {
    return false;
  }
}
