import { type BigIntStats, closeSync, existsSync, fstatSync, linkSync, lstatSync, mkdirSync, openSync, readSync, type Stats, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gatherBytes } from './gather-bytes.ts';

/** Puts files that are not there yet into a folder, with the folders that they need; throws `EEXIST` where one is. Paths have forward slashes. */
export interface Filling {
  put: (path: string, bytes: Uint8Array) => void;
  /** Puts a file that is too large to be held at once; it is always written. A part need not stand once the next is asked for. */
  putParts: (path: string, parts: Iterable<Uint8Array>) => Promise<void>;
  /** Links the file of the build before whose stamp is still the one given, unread; false where it is not linked, for whatever reason. */
  takeOver: (path: string, stamp: string) => boolean;
  /** Opens the file of the build before whose stamp is still the one given, to be read in places, and gives its number; null where there is none. */
  openBefore: (path: string, stamp: string) => number | null;
  /** Gives the stamp of a file that is there; null where the disk tells none. */
  stampOf: (path: string) => string | null;
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
  const { link, linkStamped } = existsSync(before) ? createLinker(before, linkFile) : noLinker;
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
    async putParts(path, parts) {
      const file = await open(placeOf(path), 'wx');
      let writing: Promise<unknown> = Promise.resolve();
      try {
        // The disk writes some while the next are made.
        for (const gathered of gatherBytes(parts)) {
          await writing;
          writing = file.writeFile(gathered);
          // Whoever waits for it is told.
          writing.catch(() => undefined);
        }
        await writing;
      } finally {
        await writing.catch(() => undefined);
        await file.close();
      }
    },
    takeOver: (path, stamp) => linkStamped(path, stamp, placeOf),
    openBefore: (path, stamp) => openStamped(join(before, path), stamp),
    stampOf: (path) => {
      const stat = lstatSync(join(folder, path), { bigint: true, throwIfNoEntry: false });
      return stat === undefined ? null : writeStamp(stat);
    },
  };
}

/** Gives the stamp of a file: which one it is, when it was last written into, and how large it is. Links, moves and the removal of other links leave it. */
function writeStamp({ ino, mtimeNs, size }: BigIntStats): string {
  return `${ino} ${mtimeNs} ${size}`;
}

/** Opens a file of some stamp and gives its number; null where it is another, or none. */
function openStamped(place: string, stamp: string): number | null {
  try {
    const file = openSync(place, 'r');
    if (writeStamp(fstatSync(file, { bigint: true })) === stamp) return file;
    closeSync(file);
  } catch {
    // Whatever stands there cannot be read.
  }
  return null;
}

/** Links files of the folder of the build before. */
interface Linker {
  /** Links a file that holds some bytes. */
  link: (path: string, bytes: Uint8Array, place: string) => boolean;
  /** Links a file of some stamp to the place that is told for its path. */
  linkStamped: (path: string, stamp: string, placeOf: (path: string) => string) => boolean;
}

/** Links nothing. */
const noLinker: Linker = { link: () => false, linkStamped: () => false };

/** Gives what links a file where it is what is wanted and otherwise what a new file would be; false where it is not linked. */
function createLinker(before: string, linkFile: LinkFile): Linker {
  const mode = 0o666 & ~process.umask();
  const owner = process.geteuid?.();
  const isAsNew = (stat: Stats | BigIntStats): boolean =>
    stat.isFile() && (Number(stat.mode) & 0o7777) === mode && (owner === undefined || Number(stat.uid) === owner);
  let room = Buffer.alloc(0);
  return {
    link(path, bytes, place) {
      const file = join(before, path);
      try {
        const stat = lstatSync(file, { throwIfNoEntry: false });
        if (stat === undefined || stat.size !== bytes.length || !isAsNew(stat)) return false;
        if (room.length < bytes.length) room = Buffer.alloc(bytes.length * 2);
        if (!readWhole(file, room.subarray(0, bytes.length)).equals(bytes)) return false;
        linkFile(file, place);
        return true;
      } catch {
        return false;
      }
    },
    linkStamped(path, stamp, placeOf) {
      const file = join(before, path);
      try {
        const stat = lstatSync(file, { bigint: true, throwIfNoEntry: false });
        if (stat === undefined || writeStamp(stat) !== stamp || !isAsNew(stat)) return false;
        linkFile(file, placeOf(path));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Fills a buffer with the beginning of a file and gives what there is of it. */
function readWhole(file: string, room: Buffer): Buffer {
  const opened = openSync(file, 'r');
  try {
    return room.subarray(0, readSync(opened, room, 0, room.length, 0));
  } finally {
    closeSync(opened);
  }
}
