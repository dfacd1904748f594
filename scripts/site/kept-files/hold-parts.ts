import { closeSync, readSync } from 'node:fs';
import type { Held } from '../../../src/export/data-writer.ts';
import type { Filling } from '../fill-folder.ts';
import type { KeptFiles, Parts } from './open-kept-files.ts';

/** A file of the build before that is held while the same file is made, part by part. */
export interface HeldParts extends Held {
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
  const places = file === null ? new Map<string, Place>() : placeParts(before?.parts ?? []);
  const parts: Parts = [];
  return {
    digest,
    part(from, make) {
      const place = from === null ? undefined : places.get(from);
      const bytes = (file === null || place === undefined ? null : readPlace(file, place)) ?? Buffer.from(make());
      parts.push([from, bytes.length]);
      return bytes;
    },
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

/** Gives the bytes of a place; null where there are fewer, or the disk refuses. */
function readPlace(file: number, { at, length }: Place): Buffer | null {
  const bytes = Buffer.allocUnsafe(length);
  try {
    return length === 0 || readSync(file, bytes, 0, length, at) === length ? bytes : null;
  } catch {
    return null;
  }
}
