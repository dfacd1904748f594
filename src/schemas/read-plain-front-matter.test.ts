import fc from 'fast-check';
import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { readJsonLines, readPlainFrontMatter } from './read-plain-front-matter.ts';
import { writePlainFrontMatter } from './write-plain-front-matter.ts';

/** Reads front matter as YAML. */
function readYaml(text: string): { data: Record<string, unknown>; content: string } {
  const { data, content } = matter(text, {});
  return { data, content };
}

test('what it reads, a reader of YAML reads alike', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
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
      '<<',
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
  const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null));
  const entry = fc.record({ id: value, list: fc.array(value, { maxLength: 3 }), inner: fc.record({ a: value }) });
  let read = 0;
  fc.assert(
    fc.property(
      fc.record({ title: text, source: entry, actors: fc.array(entry, { maxLength: 3 }), sentences: fc.array(value, { maxLength: 3 }) }),
      (fields) => {
        const plain = readPlainFrontMatter(writePlainFrontMatter(fields));
        if (plain === null) return;
        read++;
        expect(plain).toEqual(readYaml(writePlainFrontMatter(fields)));
      },
    ),
    { numRuns: 150 },
  );
  expect(read).toBeGreaterThan(5);
});

test.each([
  ['an escape that YAML could know by another name', 'a: "\\u0041"'],
  ['a line that YAML ends elsewhere', 'a: "x\u2028y"'],
  ['a value that is no JSON', 'a: yes'],
  ['a field without a value', 'a:\nb: 1'],
  ['one field twice', 'a: 1\na: 2'],
  ['an entry of no list', 'a: 1\n  - 2'],
  ['another depth', 'a:\n    - 2'],
  ['broken JSON', 'a: {"b":}'],
])('%s is left to a reader of YAML', (_, head) => {
  expect(readPlainFrontMatter(`---\n${head}\n---\n`)).toBeNull();
});

test('JSON on lines comes back as it was written, whatever YAML makes of its signs', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('\n---\n', '- x', ': ', '\u0085', '\u2028', '\ufeff', '\u0007'));
  const entry = fc.record({ id: text, list: fc.array(text, { maxLength: 3 }), number: fc.maxSafeInteger() });
  fc.assert(
    fc.property(fc.record({ title: text, source: entry, actors: fc.array(entry, { minLength: 1, maxLength: 3 }) }), (fields) => {
      expect(readJsonLines(writePlainFrontMatter(fields))?.data).toEqual(fields);
    }),
    { numRuns: 150 },
  );
});

test.each(['a: b', 'a: [1', 'a:\n - 1', 'a:\n  -1', 'a:\n  - 1\na: 2', 'a b: 1', '  - 1', 'a:1', 'a', 'a: 1\n'])('JSON on lines is not %j', (lines) => {
  expect(readJsonLines(`---\n${lines}\n---\n`)).toBeNull();
});
