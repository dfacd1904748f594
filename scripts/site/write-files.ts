import { renameSync, writeFileSync } from 'node:fs';
import { listDataFiles } from '../../src/export/data-files.ts';
import { measureDataFiles } from '../../src/export/data-sizes.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { buildCorpus } from '../../src/lookup/build-corpus.ts';
import { findLeaks, type LeakFinder } from './check-site/find-leaks.ts';
import type { FilesLookedThrough } from './check-site/read-files.ts';
import { type Filling, fillFolder } from './fill-folder.ts';

/** What is written, and where; absolute paths. */
export interface FilesOrder {
  folder: string;
  /** Folder of the site that was built before. */
  before: string;
  /** File that tells the sizes of the data files. */
  dataSizes: string;
  /** Folders of this machine that no file may name. */
  privatePaths: readonly string[];
}

/**
 * Writes every file for programs below a folder inside a worker, and the sizes of the data files into `dataSizes` as soon as they are
 * known; gives all files, with the folders of this machine that they name. What they are made from, and where the site stands, is told by the environment.
 */
export default function writeFiles({ folder, before, dataSizes, privatePaths }: FilesOrder): FilesLookedThrough {
  const corpus = buildCorpus();
  const filling = fillFolder(folder, before);
  const finder = findLeaks(privatePaths);
  const files: string[] = [];
  const leaks: Array<[file: string, folders: string[]]> = [];
  const missing = new Set(listDataFiles().map(({ name }) => `data/${name}`));
  for (const { path, write } of listFiles(corpus)) {
    putText(filling, path, write(), finder);
    files.push(path);
    const found = finder.end();
    if (found !== null) leaks.push([path, found]);
    if (!missing.delete(path) || missing.size > 0) continue;
    // In one step, since a page waits for it to be there.
    writeFileSync(`${dataSizes}.new`, JSON.stringify(measureDataFiles(corpus)));
    renameSync(`${dataSizes}.new`, dataSizes);
  }
  return { files, leaks };
}

/** Puts a text that comes in parts, most in a single one, and looks through them. */
function putText({ put, putParts }: Filling, path: string, texts: Iterable<string | Buffer>, finder: LeakFinder): void {
  const parts = Iterator.from(texts).map((text) => {
    const part = typeof text === 'string' ? Buffer.from(text) : text;
    finder.look(part);
    return part;
  });
  const first = parts.next().value ?? Buffer.alloc(0);
  const second = parts.next();
  if (second.done) put(path, first);
  else putParts(path, chain(first, second.value, parts));
}

/** Gives two parts and those behind them. */
function* chain(first: Buffer, second: Buffer, parts: Iterable<Buffer>): Generator<Buffer> {
  yield first;
  yield second;
  yield* parts;
}
