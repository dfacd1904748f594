import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gatherBytes, gatheredBytes } from './gather-bytes.ts';

it('gives the same bytes in parts of one size, but for the last', () => {
  const given = ['one', '', 'two', 'x'.repeat(gatheredBytes * 2 + 1), 'y'.repeat(gatheredBytes - 8), 'end'].map((text) => Buffer.from(text));
  const parts = [...gatherBytes(given)].map(({ length }) => length);
  expect(parts).toEqual([gatheredBytes, gatheredBytes, gatheredBytes, 2]);
  expect([...gatherBytes([])]).toEqual([]);
});

it('keeps the bytes of a part until the next but one is asked for, and of those given only until the next', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: gatheredBytes * 2 }), { maxLength: 8 }), (lengths) => {
      const room = new Uint8Array(gatheredBytes * 2);
      const given = lengths.map((length, at) => new Uint8Array(length).fill(at + 1));
      // One room for all that is given, as whoever reads a file may have it.
      const reused = function* () {
        for (const part of given) {
          room.fill(0).set(part);
          yield room.subarray(0, part.length);
        }
      };
      const written: Uint8Array[] = [];
      let last: Uint8Array = new Uint8Array();
      for (const part of gatherBytes(reused())) {
        written.push(Uint8Array.from(last));
        last = part;
      }
      written.push(last);
      expect(Buffer.concat(written).equals(Buffer.concat(given))).toBe(true);
    }),
    { numRuns: 20 },
  );
});
