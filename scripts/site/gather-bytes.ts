/** Bytes of a part that is passed on, but for the last. */
export const gatheredBytes = 1 << 20;
/** Rooms in which they are gathered in turn. */
const turns = 2;

/**
 * Gives the same bytes in few and large parts, none for none. Those given are copied before the next is asked for; a part of the new ones stands until the next but
 * one is asked for, so that it can be written while the next is gathered.
 */
export function* gatherBytes(parts: Iterable<Uint8Array>): Generator<Uint8Array> {
  const rooms = Array.from({ length: turns }, () => new Uint8Array(gatheredBytes));
  let [turn, filled] = [0, 0];
  for (const part of parts) {
    for (let at = 0; at < part.length; ) {
      const room = rooms[turn] as Uint8Array;
      const some = part.subarray(at, at + gatheredBytes - filled);
      room.set(some, filled);
      at += some.length;
      filled += some.length;
      if (filled < gatheredBytes) continue;
      yield room;
      [turn, filled] = [(turn + 1) % turns, 0];
    }
  }
  if (filled > 0) yield (rooms[turn] as Uint8Array).subarray(0, filled);
}
