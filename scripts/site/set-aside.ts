import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { removeBeside } from './remove-beside.ts';

/**
 * Moves a folder of very many files that nobody needs any more to where the next build removes it beside its other work: the build at hand would have to
 * wait for it. False where the folder cannot be moved as a whole, as to another disk.
 */
export function setAside(folder: string, place: string): boolean {
  let own: string | undefined;
  try {
    mkdirSync(place, { recursive: true });
    own = mkdtempSync(join(place, 'site-'));
    renameSync(folder, join(own, 'site'));
    return true;
  } catch {
    if (own !== undefined) rmdirSync(own);
    return false;
  }
}

/** Removes what earlier builds set aside, while this thread goes on. What another build removes meanwhile is no error. */
export async function removeAside(place: string): Promise<void> {
  try {
    await removeBeside(readdirSync(place).map((name) => join(place, name)));
  } catch {
    // What stays is removed by the next build.
  }
}
