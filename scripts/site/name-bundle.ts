import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Moves the files of a search index into a folder inside their own that is named by their content, and writes `<folder>.json`, which says
 * where they are. So files of two builds never stand under one name, and a host may have them kept for good.
 */
export function nameBundle(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length)).sort();
  const hash = createHash('sha256');
  for (const path of paths)
    hash.update(`${path.replaceAll(sep, '/')}\n`).update(
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest(),
    );
  const name = hash.digest('hex').slice(0, 16);
  const aside = `${folder}.${name}`;
  renameSync(folder, aside);
  mkdirSync(folder);
  renameSync(aside, join(folder, name));
  writeFileSync(`${folder}.json`, `${JSON.stringify({ bundle: name })}\n`);
}
