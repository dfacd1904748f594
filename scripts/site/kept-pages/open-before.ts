import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeOthers } from './find-kept-files.ts';
import { type KeptPage, type PagesIndex, readPagesIndex } from './pages-index.ts';

/** The pages that the builds before kept. */
export interface PagesBefore {
  index: PagesIndex;
  /** Gives the bytes of a page, which stand until the next ones are read. Throws where they are not there. */
  read: (page: KeptPage) => Buffer;
  /** True for a file of pages that is to be given up: most of it is asked for no more, or there are many. */
  isGivenUp: (file: number) => boolean;
  close: () => void;
}

/** Files of pages from which all are made into one. */
const manyFiles = 16;

/** Opens the pages that were kept under a place; an index that is missing or not whole knows none. */
export function openBefore(place: string): PagesBefore {
  const index = readIndex(place);
  removeOthers(place, index.files);
  const folder = dirname(place);
  const files = index.files.map((name) => openFile(join(folder, name)));
  const live = index.files.map(() => 0);
  for (const { file, length } of index.pages.values()) live[file] = (live[file] ?? 0) + length;
  const givenUp = files.map((file, number) => files.length >= manyFiles || (live[number] ?? 0) * 2 < sizeOf(file));
  let room = Buffer.alloc(0);
  return {
    index,
    read({ file, from, length }) {
      const open = files[file] ?? null;
      if (open === null) throw new Error('a file of kept pages is missing');
      if (room.length < length) room = Buffer.alloc(length * 2);
      const bytes = room.subarray(0, length);
      if (readSync(open, bytes, 0, length, from) !== length) throw new Error('a file of kept pages is too short');
      return bytes;
    },
    isGivenUp: (file) => givenUp[file] === true,
    close() {
      for (const file of files) if (file !== null) closeSync(file);
    },
  };
}

/** Reads the index that stands at a place. */
function readIndex(place: string): PagesIndex {
  const file = openFile(place);
  const nothing = { pages: new Map(), keys: [], digests: [], files: [] };
  if (file === null) return nothing;
  try {
    const { size } = fstatSync(file);
    return readPagesIndex((fromEnd, length) => {
      const bytes = Buffer.alloc(length);
      if (readSync(file, bytes, 0, length, size - fromEnd) !== length) throw new Error('the index is not whole');
      return bytes;
    });
  } catch {
    return nothing;
  } finally {
    closeSync(file);
  }
}

/** Opens a file; null where that fails. */
function openFile(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

/** Gives the size of an open file. */
function sizeOf(file: number | null): number {
  return file === null ? 0 : fstatSync(file).size;
}
