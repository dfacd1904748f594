import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openVersionFolder } from '../../records/open-version-folder.ts';

/**
 * Gives the places at which the pages of one version are kept, one for each share of so many, and removes what nobody asks for again: other
 * versions and other numbers of shares. Files whose names begin with that of a place and a full stop belong to it.
 */
export function findKeptFiles(folder: string, version: string, of: number): string[] {
  const own = join(folder, version);
  const names = Array.from({ length: of }, (_, number) => `${number}-${of}`);
  try {
    for (const other of readdirSync(openVersionFolder(folder, version)))
      if (!names.includes(other.split('.')[0] ?? '') && !isBeingWritten(other)) rmSync(join(own, other), { force: true });
  } catch {
    // What cannot be tidied stays as it is.
  }
  return names.map((name) => join(own, name));
}

/** Removes the files that belong to a place and are not among some names, but those that another program is writing. */
export function removeOthers(place: string, names: readonly string[]): void {
  try {
    for (const other of readdirSync(dirname(place)))
      if (other.startsWith(`${basename(place)}.`) && !names.includes(other) && !isBeingWritten(other)) rmSync(join(dirname(place), other), { force: true });
  } catch {
    // What cannot be tidied stays as it is.
  }
}

/** True where the program whose number ends a file's name still runs, and is another than this one. */
function isBeingWritten(name: string): boolean {
  const writer = Number(/\.(?<process>\d+)$/.exec(name)?.groups?.process ?? Number.NaN);
  try {
    return writer !== process.pid && process.kill(writer, 0);
  } catch {
    return false;
  }
}
