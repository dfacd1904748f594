import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writePlainFrontMatter } from '../../src/schemas/write-plain-front-matter.ts';
import { readFrontMatter } from '../1-read/read-front-matter.ts';
import { readsBack } from './reads-back.ts';

const text = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    'NO',
    '~',
    '1e3',
    '- x',
    ': ',
    ' #',
    '---',
    '\n---\n',
    '"',
    '\\',
    '\\n',
    '","',
    '2020-10-30',
    '{',
    '[,',
    '\t',
    '\u0085',
    '\u2028',
    '\ufeff',
    '😀',
    '\ud800',
  ),
);
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1, 10, 1e21, 670_000_000, 5e-7),
  fc.boolean(),
  fc.constant(null),
);
const entry = fc.record({ id: value, sha256: fc.array(value, { maxLength: 3 }), inner: fc.record({ a: value, b: value }, { requiredKeys: ['a'] }) });
const record = fc.record({ title: text, source: entry, actors: fc.array(entry, { maxLength: 3 }), sentences: fc.array(value, { maxLength: 3 }) });

describe('readsBack', () => {
  test('what it takes, a reader of YAML reads as the data, and nothing of a record that was changed on the way', () => {
    let taken = 0;
    fc.assert(
      fc.property(record, fc.nat(), fc.nat(2), fc.constantFrom('', '"', ',', '0', '\n', ' ', 'x', '\\', 'null', '}'), (fields, place, gone, put) => {
        const written = writePlainFrontMatter(fields);
        const at = place % written.length;
        for (const changed of [written, written.slice(0, at) + put + written.slice(at + gone)]) {
          const end = readsBack(changed, fields);
          if (end === null) continue;
          taken++;
          const read = readFrontMatter(changed);
          expect(read.data).toEqual(fields);
          expect(changed.slice(end).replace(/^\n/, '')).toBe(read.content.replace(/^\n/, ''));
        }
      }),
      { numRuns: 400 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  test('what it takes ends where the text begins', () => {
    const fields = { title: 'A “title”', actors: [{ id: 'x', at: [1, 2.5, null] }], topics: [] };
    expect(writePlainFrontMatter(fields).slice(readsBack(writePlainFrontMatter(fields), fields) ?? 0)).toBe('\n# Text\n');
  });

  test.each([
    ['another value', { a: 'x' }, '---\na: "y"\n---\n'],
    ['a number that goes on', { a: 1 }, '---\na: 12\n---\n'],
    ['a longer string', { a: 'x' }, '---\na: "x","b":"y"\n---\n'],
    ['a string that only looks like the end', { a: 'x", "b' }, '---\na: "x", "b"\n---\n'],
    ['a field more', { a: 1 }, '---\na: 1\nb: 2\n---\n'],
    ['a field less', { a: 1, b: 2 }, '---\na: 1\n---\n'],
    ['an entry more', { a: [1] }, '---\na:\n  - 1\n  - 2\n---\n'],
    ['an entry less', { a: [1, 2] }, '---\na:\n  - 1\n---\n'],
    ['an inner field less', { a: { b: 1, c: 2 } }, '---\na: {"b":1}\n---\n'],
    ['what is undefined', { a: undefined }, '---\na: null\n---\n'],
    ['a line that YAML ends elsewhere', { a: 'x\u2028y' }, '---\na: "x\u2028y"\n---\n'],
    ['a line feed inside a string', { a: 'x\ny' }, '---\na: "x\ny"\n---\n'],
    ['no end', { a: 1 }, '---\na: 1\n'],
  ])('%s is not taken', (_, fields, written) => expect(readsBack(written, fields)).toBeNull());
});
