import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { DigestOf, KeptPages } from '../../../src/schemas/kept-pages.ts';
import { type PagesIndex, readPagesIndex, writePagesIndex } from './pages-index.ts';

/** A file of kept pages that is being replaced by that of this build. */
export interface KeptPagesFile extends KeptPages {
  /** Puts the pages of this build into the place of those before and gives how many of them were used again. A disk that refuses keeps nothing. */
  close: () => number;
}

/** Fast, and a fault of the disk is noticed. */
const compression = { params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_checksumFlag]: 1 } };

/** Opens the pages that were kept in a file; one that is missing or not whole holds none. */
export function openKeptPages(place: string): KeptPagesFile {
  const before = openBefore(place);
  const same = new Map<number, boolean>();
  const next = openNext(place);
  let used = 0;

  const isSame = (key: number, digestOf: DigestOf): boolean => {
    const known = same.get(key) ?? digestOf(before.index.keys[key] ?? '') === before.index.digests[key];
    same.set(key, known);
    return known;
  };

  return {
    find(page, props, digestOf) {
      const found = before.index.pages.get(page);
      if (found === undefined || found.props !== props || !found.keys.every((key) => isSame(key, digestOf))) return null;
      try {
        const packed = before.read(found.from, found.length);
        const bytes = zstdDecompressSync(packed);
        next.add(
          page,
          props,
          packed,
          Array.from(found.keys, (key) => before.index.keys[key] ?? ''),
          digestOf,
        );
        used += 1;
        return bytes;
      } catch {
        return null;
      }
    },
    keep: (page, props, bytes, keys, digestOf) => next.add(page, props, zstdCompressSync(bytes, compression), keys, digestOf),
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
  const read = (from: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    if (readSync(file, bytes, 0, length, from) !== length) throw new Error('the file of kept pages is too short');
    return bytes;
  };
  try {
    const { size } = fstatSync(file);
    return { index: readPagesIndex((fromEnd, length) => read(size - fromEnd, length)), read, close: () => closeSync(file) };
  } catch {
    closeSync(file);
    return nothing;
  }
}

/** Begins the file for the next build, beside its place. */
function openNext(place: string): {
  add: (page: string, props: string, packed: Buffer, keys: readonly string[], digestOf: DigestOf) => void;
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
    add(page, props, packed, keys, digestOf) {
      if (file === null) return;
      const read = keys.map((key) => {
        const known = numbers.get(key);
        if (known !== undefined) return known;
        numbers.set(key, index.keys.length);
        index.digests.push(digestOf(key));
        return index.keys.push(key) - 1;
      });
      try {
        writeWhole(file, packed);
      } catch {
        return giveUp();
      }
      index.pages.set(page, { props, from, length: packed.length, keys: Uint32Array.from(read) });
      from += packed.length;
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
function writeWhole(file: number, bytes: Buffer): void {
  if (writeSync(file, bytes) !== bytes.length) throw new Error('the disk is full');
}
