import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CborValue, readCbor, writeCbor } from './cbor.ts';

describe('CBOR', () => {
  // From appendix A of RFC 8949.
  it.each<[string, CborValue]>([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['60', ''],
    ['6449455446', 'IETF'],
    ['62c3bc', 'ü'],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
    ['98190102030405060708090a0b0c0d0e0f101112131415161718181819', Array.from({ length: 25 }, (_, index) => index + 1)],
  ])('reads and writes %s', (hex, value) => {
    expect(readCbor(Buffer.from(hex, 'hex'))).toEqual(value);
    expect(writeCbor(value).toString('hex')).toBe(hex);
  });

  it.each(['f5', 'fb3ff199999999999a', 'a0', '20', '9f01ff', '0000', '82', '1b000000e8d4a51000'])('refuses %s', (hex) => {
    expect(() => readCbor(Buffer.from(hex, 'hex'))).toThrow();
  });

  it('gives back what was written', () => {
    const { value } = fc.letrec<{ value: CborValue }>((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.nat(0xffff_ffff), fc.string({ unit: 'grapheme' }), fc.array(tie('value'))),
    }));
    fc.assert(
      fc.property(value, (each) => {
        expect(readCbor(writeCbor(each))).toEqual(each);
      }),
    );
  });
});
