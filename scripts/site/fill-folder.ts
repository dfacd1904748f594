import { closeSync, existsSync, linkSync, lstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts files that are not there yet into a folder, with the folders that they need; throws `EEXIST` where one is. Paths have forward slashes. */
export interface Filling {
  put: (path: string, bytes: Uint8Array) => void;
  /** Puts a file that is too large to be held at once; it is always written. */
  putParts: (path: string, parts: Iterable<Uint8Array>) => void;
}

/** Links a new place to a file, or throws. */
type LinkFile = (file: string, place: string) => void;

/**
 * Fills a folder. A file whose bytes stand at the same path of the folder of the build before is linked from there: that writes nothing,
 * the removal of that folder then frees nothing, and the file keeps its time. Where the disk refuses the link it is written. The two then share their bytes,
 * so nothing may write into a file that is there; it is to be replaced. `before` need not exist.
 */
export function fillFolder(folder: string, before: string, linkFile: LinkFile = linkSync): Filling {
  const folders = new Set<string>();
  const link = existsSync(before) ? createLinker(before, linkFile) : () => false;
  const placeOf = (path: string): string => {
    const place = join(folder, path);
    const parent = dirname(place);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return place;
  };
  return {
    put(path, bytes) {
      const place = placeOf(path);
      if (!link(path, bytes, place)) writeFileSync(place, bytes, { flag: 'wx' });
    },
    putParts(path, parts) {
      const file = openSync(placeOf(path), 'wx');
      try {
        for (const part of parts) writeFileSync(file, part);
      } finally {
        closeSync(file);
      }
    },
  };
}

/** Gives a function that links a file of a folder to a place where it holds some bytes and is otherwise what a new file would be; false where it is not linked. */
function createLinker(before: string, linkFile: LinkFile): (path: string, bytes: Uint8Array, place: string) => boolean {
  const mode = 0o666 & ~process.umask();
  const owner = process.geteuid?.();
  let room = Buffer.alloc(0);
  return (path, bytes, place) => {
    const file = join(before, path);
    try {
      const stat = lstatSync(file, { throwIfNoEntry: false });
      if (stat?.isFile() !== true || stat.size !== bytes.length || (stat.mode & 0o7777) !== mode) return false;
      if (owner !== undefined && stat.uid !== owner) return false;
      if (room.length < bytes.length) room = Buffer.alloc(bytes.length * 2);
      if (!readWhole(file, room.subarray(0, bytes.length)).equals(bytes)) return false;
      linkFile(file, place);
      return true;
    } catch {
      return false;
    }
  };
}

/** Fills a buffer with the beginning of a file and gives what there is of it. */
function readWhole(file: string, room: Buffer): Buffer {
  const open = openSync(file, 'r');
  try {
    return room.subarray(0, readSync(open, room, 0, room.length, 0));
  } finally {
    closeSync(open);
  }
}
