import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DigestOf, KeptPages, KeptRead } from '../../../src/schemas/kept-pages.ts';
import { type KeptPage, type PagesIndex, readPagesIndex, writePagesIndex } from './pages-index.ts';
import { sumPage } from './sum-page.ts';

/** A file of kept pages that is being replaced by that of this build. */
export interface KeptPagesFile extends KeptPages {
  /** Gives the page that was found or kept last, once, with its sum; null where that is another. Its bytes stand until the next one is found. */
  take: (page: string) => SummedPage | null;
  /** Puts the pages of this build into the place of those before and gives how many of them were used again. A disk that refuses keeps nothing. */
  close: () => number;
}

/** The bytes of a page with their sum. */
export interface SummedPage {
  bytes: Uint8Array;
  sum: string;
}

/**
 * Opens the pages that were kept in a file; one that is missing or not whole holds none. Pages are kept as they are and read into one and the same
 * buffer: unpacking each into its own makes V8 collect the garbage of the whole corpus every few hundred pages.
 */
export function openKeptPages(place: string): KeptPagesFile {
  const before = openBefore(place);
  const same = new Map<number, boolean>();
  const next = openNext(place);
  let used = 0;
  let last: (SummedPage & { page: string }) | null = null;

  /** Numbers that keys of the build before have in this one. */
  const numbers = new Map<number, number>();
  const numberAgain = (key: number, digestOf: DigestOf): number => {
    const number = numbers.get(key) ?? next.number(before.index.keys[key] ?? '', digestOf);
    numbers.set(key, number);
    return number;
  };
  /** Numbers of what is read in this build, by its places. */
  const numbersOfReads: number[] = [];
  const numberOfRead = ({ key, place }: KeptRead, digestOf: DigestOf): number => {
    const number = numbersOfReads[place] ?? next.number(key, digestOf);
    numbersOfReads[place] = number;
    return number;
  };
  const isSame = (key: number, digestOf: DigestOf): boolean => {
    const known = same.get(key) ?? digestOf(before.index.keys[key] ?? '') === before.index.digests[key];
    same.set(key, known);
    return known;
  };

  return {
    find(page, props, digestOf) {
      const found = before.index.pages.get(page);
      if (found === undefined || found.props !== props || !found.keys.every((key) => isSame(key, digestOf))) return false;
      try {
        const bytes = before.read(found.from, found.length);
        if (sumPage(bytes) !== found.sum) return false;
        last = { page, bytes, sum: found.sum };
        next.add(page, { props, bytes, sum: found.sum, keys: found.keys.map((key) => numberAgain(key, digestOf)) });
        used += 1;
        return true;
      } catch {
        return false;
      }
    },
    keep(page, props, bytes, reads, digestOf) {
      const sum = sumPage(bytes);
      last = { page, bytes, sum };
      const keys = new Uint32Array(reads.length);
      for (const [index, read] of reads.entries()) keys[index] = numberOfRead(read, digestOf);
      next.add(page, { props, bytes, sum, keys });
    },
    take(page) {
      const taken = last?.page === page ? last : null;
      last = null;
      return taken;
    },
    close() {
      before.close();
      next.close();
      return used;
    },
  };
}

/** Opens the file of the build before. */
function openBefore(place: string): { index: PagesIndex; read: (from: number, length: number) => Buffer; close: () => void } {
  const nothing = { index: { pages: new Map(), keys: [], digests: [] }, read: () => Buffer.alloc(0), close: () => undefined };
  let file: number;
  try {
    file = openSync(place, 'r');
  } catch {
    return nothing;
  }
  let room = Buffer.alloc(0);
  /** Gives bytes that stand until the next ones are read. */
  const read = (from: number, length: number): Buffer => {
    if (room.length < length) room = Buffer.alloc(length * 2);
    const bytes = room.subarray(0, length);
    if (readSync(file, bytes, 0, length, from) !== length) throw new Error('the file of kept pages is too short');
    return bytes;
  };
  try {
    const { size } = fstatSync(file);
    return { index: readPagesIndex((fromEnd, length) => Buffer.from(read(size - fromEnd, length))), read, close: () => closeSync(file) };
  } catch {
    closeSync(file);
    return nothing;
  }
}

/** Begins the file for the next build, beside its place. */
function openNext(place: string): {
  /** Gives the number of a key. */
  number: (key: string, digestOf: DigestOf) => number;
  add: (page: string, what: Pick<KeptPage, 'props' | 'sum' | 'keys'> & { bytes: Uint8Array }) => void;
  close: () => void;
} {
  const fresh = `${place}.${process.pid}`;
  const index: PagesIndex = { pages: new Map(), keys: [], digests: [] };
  const numbers = new Map<string, number>();
  let [file, from]: [number | null, number] = [null, 0];
  const giveUp = (): void => {
    if (file !== null) closeSync(file);
    file = null;
    rmSync(fresh, { force: true });
  };
  try {
    mkdirSync(dirname(place), { recursive: true });
    file = openSync(fresh, 'w');
  } catch {
    // Nothing is kept.
  }
  return {
    number(key, digestOf) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, index.keys.length);
      index.digests.push(digestOf(key));
      return index.keys.push(key) - 1;
    },
    add(page, { bytes, ...what }) {
      if (file === null) return;
      try {
        writeWhole(file, bytes);
      } catch {
        return giveUp();
      }
      index.pages.set(page, { ...what, from, length: bytes.length });
      from += bytes.length;
    },
    close() {
      if (file === null) return;
      try {
        writeWhole(file, writePagesIndex(index));
        closeSync(file);
        file = null;
        renameSync(fresh, place);
      } catch {
        giveUp();
      }
    },
  };
}

/** Writes all of the bytes; throws where the disk takes only a part. */
function writeWhole(file: number, bytes: Uint8Array): void {
  if (writeSync(file, bytes) !== bytes.length) throw new Error('the disk is full');
}
