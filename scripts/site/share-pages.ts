import { createHash } from 'node:crypto';

/** One of several equal parts of the pages: `{ number: 0, of: 2 }` is the first half. */
export interface Share {
  number: number;
  of: number;
}

/** Tells whether a path belongs to a share; each path belongs to exactly one, whichever other paths there are. */
export function belongsTo(pathname: string, { number, of }: Share): boolean {
  return createHash('sha256').update(pathname.replace(/\/+$/, '')).digest().readUInt32BE(0) % of === number;
}
