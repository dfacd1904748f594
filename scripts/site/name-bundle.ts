import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { writeAnew } from './write-anew.ts';

/**
 * Moves the files of a search index into a folder inside their own that is named by their content, and writes `<folder>.json`, which says
 * where they are. So files of two builds never stand under one name, and a host may have them kept for good.
 */
export function nameBundle(folder: string): void {
  const hash = createHash('sha256');
  for (const path of listFiles(folder))
    hash.update(`${path}\n`).update(
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest(),
    );
  const name = hash.digest('hex').slice(0, 16);
  const aside = `${folder}.${name}`;
  renameSync(folder, aside);
  mkdirSync(folder);
  renameSync(aside, join(folder, name));
  writeAnew(`${folder}.json`, `${JSON.stringify({ bundle: name })}\n`);
}
