import fc from 'fast-check';

const [firstHalf, halves] = [0xd800, 0x800];

/**
 * Gives a sign of any code point but halves of pairs, as the unit of `fc.string`. The same signs as those of its unit `binary`, which first lists all
 * million of them and takes seconds for that in every program.
 */
export const codePoint: fc.Arbitrary<string> = fc.nat({ max: 0x10ffff - halves }).map(
  (index) => String.fromCodePoint(index < firstHalf ? index : index + halves),
  (sign) => {
    const point = typeof sign === 'string' ? (sign.codePointAt(0) ?? Number.NaN) : Number.NaN;
    if (Number.isNaN(point) || sign !== String.fromCodePoint(point)) throw new Error('not one sign');
    if (point >= firstHalf && point < firstHalf + halves) throw new Error('half of a pair');
    return point < firstHalf ? point : point - halves;
  },
);
