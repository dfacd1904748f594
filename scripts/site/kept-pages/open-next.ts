import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DigestOf } from '../../../src/schemas/kept-pages.ts';
import { removeOthers } from './find-kept-files.ts';
import { type KeptPage, type PagesIndex, writePagesIndex } from './pages-index.ts';

/** The pages that are kept for the next build. */
export interface PagesNext {
  /** Gives the number of a key. */
  number: (key: string, digestOf: DigestOf) => number;
  /** Keeps a page whose bytes stand in a file of an earlier build. */
  keep: (page: string, what: KeptPage) => void;
  /** Keeps a page whose bytes are new. */
  add: (page: string, what: Pick<KeptPage, 'props' | 'sum' | 'keys'> & { bytes: Uint8Array }) => void;
  /** Tells the stamp of the file of the site that holds a page. */
  stamp: (page: string, stamp: string) => void;
  /** Puts the index of these pages into the place of that before, and removes the files that it does not name. A disk that refuses leaves what was. */
  close: () => void;
}

/**
 * Begins the pages that are kept for the next build. Bytes that earlier builds wrote into `files` stay where they are; those that are new go into a file of
 * their own. So the index at the place, which is replaced in one step, always knows whole pages, however a build ends.
 */
export function openNext(place: string, files: readonly string[]): PagesNext {
  const index: PagesIndex = { pages: new Map(), keys: [], digests: [], files: [...files] };
  const numbers = new Map<string, number>();
  let own: { file: number; size: number } | null = null;
  let refused = false;

  const openOwn = (): { file: number; size: number } => {
    mkdirSync(dirname(place), { recursive: true });
    const { file, name } = openFresh(place);
    index.files.push(name);
    return { file, size: 0 };
  };
  const refuse = (): void => {
    refused = true;
    if (own === null) return;
    closeSync(own.file);
    rmSync(join(dirname(place), index.files.at(-1) ?? ''), { force: true });
    own = null;
  };

  return {
    number(key, digestOf) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, index.keys.length);
      index.digests.push(digestOf(key));
      return index.keys.push(key) - 1;
    },
    keep(page, what) {
      index.pages.set(page, what);
    },
    add(page, { bytes, ...what }) {
      if (refused) return;
      try {
        own ??= openOwn();
        writeFileSync(own.file, bytes);
        index.pages.set(page, { ...what, stamp: '', file: index.files.length - 1, from: own.size, length: bytes.length });
        own.size += bytes.length;
      } catch {
        refuse();
      }
    },
    stamp(page, stamp) {
      const what = index.pages.get(page);
      if (what !== undefined) index.pages.set(page, { ...what, stamp });
    },
    close() {
      if (refused) return;
      const fresh = `${place}.index.${process.pid}`;
      try {
        mkdirSync(dirname(place), { recursive: true });
        const named = leaveUnused(index);
        writeFileSync(fresh, writePagesIndex(named));
        if (own !== null) closeSync(own.file);
        own = null;
        renameSync(fresh, place);
        removeOthers(place, named.files);
      } catch {
        rmSync(fresh, { force: true });
        refuse();
      }
    },
  };
}

/** Makes a file for the pages of this build beside a place; its name ends with the number of the program that writes it. */
function openFresh(place: string): { file: number; name: string } {
  for (let number = 0; ; number++) {
    const path = `${place}.${number}.${process.pid}`;
    try {
      return { file: openSync(path, 'wx'), name: basename(path) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** Gives an index without files in which no page stands. */
function leaveUnused(index: PagesIndex): PagesIndex {
  const numbers = new Map([...new Set([...index.pages.values()].map(({ file }) => file))].sort((a, b) => a - b).map((file, number) => [file, number]));
  const pages = new Map([...index.pages].map(([page, what]) => [page, { ...what, file: numbers.get(what.file) ?? 0 }]));
  return { ...index, pages, files: index.files.filter((_, file) => numbers.has(file)) };
}
