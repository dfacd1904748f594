import { renameSync, writeFileSync } from 'node:fs';
import { listDataFiles } from '../../src/export/data-files.ts';
import { measureDataFiles } from '../../src/export/data-sizes.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { buildCorpus } from '../../src/lookup/build-corpus.ts';
import { digestContent } from '../../src/lookup/digest-content.ts';
import { findLeaks } from './check-site/find-leaks.ts';
import type { FilesLookedThrough } from './check-site/read-files.ts';
import { type Filling, fillFolder } from './fill-folder.ts';
import { holdParts } from './kept-files/hold-parts.ts';
import { type KeptFiles, openKeptFiles } from './kept-files/open-kept-files.ts';

/** What is written, and where; absolute paths. */
export interface FilesOrder {
  folder: string;
  /** Folder of the site that was built before. */
  before: string;
  /** Place at which what is known of the files is kept for the next build; null keeps nothing. */
  kept: string | null;
  /** File that tells the sizes of the data files. */
  dataSizes: string;
  /** Folders of this machine that no file may name. */
  privatePaths: readonly string[];
}

/** The files that were written or taken over. */
export interface FilesWritten extends FilesLookedThrough {
  /** How many of them are those of the build before, which nobody made again. */
  again: number;
}

/**
 * Writes every file for programs below a folder, and the sizes of the data files into `dataSizes` as soon as they are
 * known; gives all files, with the folders of this machine that they name. What they are made from, and where the site stands, is told by the environment.
 * A file of which the build before knows that it was made from the same, and which still bears its stamp, is linked from there; of a file of the data page,
 * the rows that were made from the same are copied.
 */
export default async function writeFiles({ folder, before, kept, dataSizes, privatePaths }: FilesOrder): Promise<FilesWritten> {
  const corpus = buildCorpus({ digests: kept !== null });
  const filling = fillFolder(folder, before);
  const known = kept === null ? null : openKeptFiles(kept);
  // Nothing goes by its name alone: what a file shows of an actor is among what it is made from.
  const { digest } = digestContent(corpus, () => undefined);
  const finder = findLeaks(privatePaths);
  const files: string[] = [];
  const leaks: Array<[file: string, folders: string[]]> = [];
  const missing = new Set(listDataFiles().map(({ name }) => `data/${name}`));
  let again = 0;
  for (const { path, write, made } of listFiles(corpus)) {
    files.push(path);
    const from = known === null || made === undefined ? null : digest(made());
    const stamp = from === null ? null : (known?.find(path, from) ?? null);
    if (from !== null && stamp !== null && filling.takeOver(path, stamp)) {
      known?.keep(path, from, stamp);
      again += 1;
      continue;
    }
    const held = known === null || from !== null ? null : holdParts(path, known, filling, digest);
    // What is taken over was looked through when it was made, for the same folders.
    await putText(filling, path, write(held ?? undefined), (part) => held?.isTaken(part) || finder.look(part));
    held?.close();
    const found = finder.end();
    if (found !== null) leaks.push([path, found]);
    else if (from !== null) keepFile(known, filling, path, from);
    else held?.keep();
    if (!missing.delete(path) || missing.size > 0) continue;
    // In one step, since a page waits for it to be there.
    writeFileSync(`${dataSizes}.new`, JSON.stringify(measureDataFiles(corpus)));
    renameSync(`${dataSizes}.new`, dataSizes);
  }
  known?.close();
  return { files, leaks, again };
}

/** Knows a file that was put for the next build. */
function keepFile(known: KeptFiles | null, { stampOf }: Filling, path: string, from: string): void {
  const stamp = stampOf(path);
  if (stamp !== null) known?.keep(path, from, stamp);
}

/** Puts a text that comes in parts, most in a single one, and has each looked through. */
async function putText({ put, putParts }: Filling, path: string, texts: Iterable<string | Buffer>, look: (part: Buffer) => void): Promise<void> {
  const parts = Iterator.from(texts).map((text) => {
    const part = typeof text === 'string' ? Buffer.from(text) : text;
    look(part);
    return part;
  });
  const first = parts.next().value ?? Buffer.alloc(0);
  const second = parts.next();
  if (second.done) put(path, first);
  else await putParts(path, chain(first, second.value, parts));
}

/** Gives two parts and those behind them. */
function* chain(first: Buffer, second: Buffer, parts: Iterable<Buffer>): Generator<Buffer> {
  yield first;
  yield second;
  yield* parts;
}
