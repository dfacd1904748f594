import { closeSync, readSync } from 'node:fs';
import type { Held } from '../../../src/export/data-writer.ts';
import type { Filling } from '../fill-folder.ts';
import type { KeptFiles, Parts } from './open-kept-files.ts';

/** A file of the build before that is held while the same file is made, part by part. */
export interface HeldParts extends Held {
  /** True for the part that was given last, where it was taken from the file of the build before. */
  isTaken: (part: Buffer) => boolean;
  /** Knows the parts of the file that was made and put, for the next build. */
  keep: () => void;
  /** Lets go of the file of the build before. */
  close: () => void;
}

/**
 * Holds a file of the build before, where it is known in parts and still bears its stamp, and notes the parts of the new one.
 * `digest` gives the same for two values only where they are the same.
 */
export function holdParts(path: string, known: KeptFiles, { openBefore, stampOf }: Filling, digest: Held['digest']): HeldParts {
  const before = known.findParts(path);
  const file = before === null ? null : openBefore(path, before.stamp);
  const read = file === null ? () => null : readInOrder(file);
  const places = file === null ? new Map<string, Place>() : placeParts(before?.parts ?? []);
  const parts: Parts = [];
  let taken: Buffer | null = null;
  return {
    digest,
    part(from, make) {
      const place = from === null ? undefined : places.get(from);
      taken = place === undefined ? null : read(place);
      const bytes = taken ?? Buffer.from(make());
      parts.push([from, bytes.length]);
      return bytes;
    },
    isTaken: (part) => part === taken,
    keep() {
      const stamp = parts.length === 0 ? null : stampOf(path);
      if (stamp !== null) known.keep(path, parts, stamp);
    },
    close() {
      if (file !== null) closeSync(file);
    },
  };
}

/** Where a part stands in a file, in bytes. */
interface Place {
  at: number;
  length: number;
}

/** Gives the places of parts that stand behind each other, by their digests. */
function placeParts(parts: Parts): Map<string, Place> {
  const places = new Map<string, Place>();
  let at = 0;
  for (const [digest, length] of parts) {
    if (digest !== null) places.set(digest, { at, length });
    at += length;
  }
  return places;
}

/** Bytes that are read at once, and rooms for them that are used in turn: memory of its own for each part has twice as much garbage collected. */
const ahead = 1 << 18;
const turns = 4;

/**
 * Gives what reads places of a file, best in their order: the bytes of a place, or null where there are fewer or the disk refuses. The bytes
 * hold until as many more places have been asked for as there are turns.
 */
function readInOrder(file: number): (place: Place) => Buffer | null {
  const rooms: Buffer[] = [];
  let read: Buffer = Buffer.alloc(0);
  let [start, turn] = [0, 0];
  return ({ at, length }) => {
    if (at < start || at + length > start + read.length) {
      turn = (turn + 1) % turns;
      rooms[turn] ??= Buffer.allocUnsafeSlow(ahead);
      const room: Buffer = length > ahead ? Buffer.allocUnsafeSlow(length) : (rooms[turn] as Buffer);
      // Nothing of it counts any more, even if the disk refuses.
      read = room.subarray(0, 0);
      try {
        read = room.subarray(0, readSync(file, room, 0, room.length, at));
        start = at;
      } catch {
        return null;
      }
    }
    return read.length < at - start + length ? null : read.subarray(at - start, at - start + length);
  };
}
