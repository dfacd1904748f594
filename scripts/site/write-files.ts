import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listDataFiles } from '../../src/export/data-files.ts';
import { measureDataFiles } from '../../src/export/data-sizes.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { buildCorpus } from '../../src/lookup/build-corpus.ts';

/** Writes a file in parts; throws where something else has written it. */
function writeParts(path: string, parts: Iterable<string>): void {
  let flag = 'wx';
  for (const part of parts) {
    writeFileSync(path, part, { encoding: 'utf8', flag });
    flag = 'a';
  }
}

/**
 * Writes every file for programs below a folder inside a worker, and the sizes of the data files into `dataSizes` as soon as they are
 * known. What they are made from, and where the site stands, is told by the environment.
 */
export default function writeFiles({ folder, dataSizes }: { folder: string; dataSizes: string }): void {
  const corpus = buildCorpus();
  const folders = new Set<string>();
  const missing = new Set(listDataFiles().map(({ name }) => `data/${name}`));
  for (const { path, write } of listFiles(corpus)) {
    const place = join(folder, path);
    const parent = dirname(place);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeParts(place, write());
    if (!missing.delete(path) || missing.size > 0) continue;
    // In one step, since a page waits for it to be there.
    writeFileSync(`${dataSizes}.new`, JSON.stringify(measureDataFiles(corpus)));
    renameSync(`${dataSizes}.new`, dataSizes);
  }
}
