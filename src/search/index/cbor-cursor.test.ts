import { describe, expect, it } from 'vitest';
import { CborCursor } from './cbor-cursor.ts';

const read = (hex: string) => new CborCursor(Uint8Array.from(Buffer.from(hex, 'hex'))).read();

describe('CborCursor', () => {
  it.each([
    // Examples of RFC 8949, appendix A.
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1000000],
    ['20', -1],
    ['3863', -100],
    ['6161', 'a'],
    ['62c3bc', 'ü'],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
  ])('reads %s', (hex, value) => {
    expect(read(hex)).toEqual(value);
  });

  it('passes over a value and reads the next', () => {
    const cursor = new CborCursor(Uint8Array.from(Buffer.from('830182026161820405186a', 'hex')));
    cursor.skip();
    expect(cursor.read()).toBe(106);
  });

  it.each(['', '19', '6261', '82 01', 'f5', '1b0000000000000000'])('refuses %j', (hex) => {
    expect(() => read(hex.replace(' ', ''))).toThrow();
  });
});
