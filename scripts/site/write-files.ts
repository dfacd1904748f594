import { renameSync, writeFileSync } from 'node:fs';
import { listDataFiles } from '../../src/export/data-files.ts';
import { measureDataFiles } from '../../src/export/data-sizes.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { buildCorpus } from '../../src/lookup/build-corpus.ts';
import { type Filling, fillFolder } from './fill-folder.ts';

/** What is written, and where; absolute paths. */
export interface FilesOrder {
  folder: string;
  /** Folder of the site that was built before. */
  before: string;
  /** File that tells the sizes of the data files. */
  dataSizes: string;
}

/**
 * Writes every file for programs below a folder inside a worker, and the sizes of the data files into `dataSizes` as soon as they are
 * known. What they are made from, and where the site stands, is told by the environment.
 */
export default function writeFiles({ folder, before, dataSizes }: FilesOrder): void {
  const corpus = buildCorpus();
  const filling = fillFolder(folder, before);
  const missing = new Set(listDataFiles().map(({ name }) => `data/${name}`));
  for (const { path, write } of listFiles(corpus)) {
    putText(filling, path, write());
    if (!missing.delete(path) || missing.size > 0) continue;
    // In one step, since a page waits for it to be there.
    writeFileSync(`${dataSizes}.new`, JSON.stringify(measureDataFiles(corpus)));
    renameSync(`${dataSizes}.new`, dataSizes);
  }
}

/** Puts a text that comes in parts, most in a single one. */
function putText({ put, putParts }: Filling, path: string, texts: Iterable<string>): void {
  const parts = Iterator.from(texts).map((text) => Buffer.from(text));
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
