import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeOthers } from '../kept-pages/find-kept-files.ts';
import { packIndex, unpackIndex } from '../kept-pages/packed-index.ts';

/** Parts of a file, in their order: the digest of all that one was made from, null where that is not worth knowing, and how many bytes it has. */
export type Parts = Array<[digest: string | null, length: number]>;

/** What is known of a file of the build before: the digest of all that it was made from or, of one that is known in parts, those, and its stamp. */
type Row = [path: string, digest: string | Parts, stamp: string];

/** What the build before knew of its files for programs, which what this build knows replaces. The files themselves stand in the site alone. */
export interface KeptFiles {
  /** Gives the stamp of a file that was made from what has this digest; null where there was none. */
  find: (path: string, digest: string) => string | null;
  /** Gives the parts of a file that is known in parts, and its stamp; null where it is not. */
  findParts: (path: string) => { parts: Parts; stamp: string } | null;
  /** Knows a file for the next build, whole or in parts. */
  keep: (path: string, digest: string | Parts, stamp: string) => void;
  /** Puts what this build knows into the place of what was known before, in one step. A disk that refuses leaves what was. */
  close: () => void;
}

/** Opens what is known under a place; where what stands there is not whole, nothing is. */
export function openKeptFiles(place: string): KeptFiles {
  const before = new Map(readRows(place).map(([path, digest, stamp]) => [path, { digest, stamp }]));
  const rows: Row[] = [];
  return {
    find(path, digest) {
      const known = before.get(path);
      return known?.digest === digest ? known.stamp : null;
    },
    findParts(path) {
      const known = before.get(path);
      return known === undefined || typeof known.digest === 'string' ? null : { parts: known.digest, stamp: known.stamp };
    },
    keep: (path, digest, stamp) => rows.push([path, digest, stamp]),
    close() {
      try {
        mkdirSync(dirname(place), { recursive: true });
        replaceFile(place, packIndex(rows, new Uint32Array()));
        removeOthers(place, []);
      } catch {
        // What was known before stays, and its stamps tell which of its files are still there.
      }
    },
  };
}

/** Puts bytes into the place of a file in one step; throws where the disk refuses, and leaves nothing beside it. */
function replaceFile(place: string, bytes: Uint8Array): void {
  const fresh = `${place}.${process.pid}`;
  try {
    writeFileSync(fresh, bytes);
    renameSync(fresh, place);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Reads the rows that stand at a place. */
function readRows(place: string): Row[] {
  try {
    const file = openSync(place, 'r');
    try {
      const { size } = fstatSync(file);
      const read = (fromEnd: number, length: number): Buffer => {
        const bytes = Buffer.alloc(length);
        readSync(file, bytes, 0, length, size - fromEnd);
        return bytes;
      };
      return unpackIndex(read).data as Row[];
    } finally {
      closeSync(file);
    }
  } catch {
    return [];
  }
}
