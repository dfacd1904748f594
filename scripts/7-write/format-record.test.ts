import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import { checkRecord } from './check-record.ts';
import { formatRecord } from './format-record.ts';

/** Makes a record whose title and one sentence are the given texts, and its seed. */
function makeRecord(title: string, text: string) {
  const seedText = `${title}\n${text}`;
  const record: ArticleRecord = {
    title,
    source: { file: 'a.txt', sha256: '0'.repeat(64), publisher: text, authors: [title], published: { edtf: '2020-10-30', basis: 'unknown', evidence: null } },
    actors: [],
    dates: [],
    agreements: [],
    figures: [],
    meetings: [],
    topics: [],
    sentences: [
      { id: 's1', paragraph: 0, start: 0, end: title.length, kind: 'title', text: title },
      { id: 's2', paragraph: 1, start: title.length + 1, end: seedText.length, kind: 'text', text },
    ],
    setAside: [],
  };
  return { record, seed: { file: 'a.txt', path: 'seeds/a.txt', text: seedText, sha256: '' } };
}

describe('a record reads back to what was written', () => {
  test.each([
    'NO',
    'null',
    '~',
    '1e3',
    '0x1F',
    '00123',
    '2020-10-30',
    '12:30:45',
    '<<',
    '=',
    '@x',
    '- x',
    '? x',
    '*a',
    '&a',
    '!t',
    '%x',
    '`x`',
    '{a',
    '[a',
    'a\\',
    'a ',
    'Foo: bar',
    'C# is #1',
    'first\n---\nsecond',
    '---js\n({})\n---',
    'import fs from "node:fs"',
    '{process.exit(1)}',
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '| a | b |',
    '***',
    '    indented',
    '1. one',
    '+++',
    '[^1]: note',
    '&amp;amp;',
    'tab\tquote"\'',
    'a\u2028b\u0085c\ufeffd',
    '😀 é',
    'www.example.org',
    'trailing  \nbreak',
  ])('%j', (text) => {
    const { record, seed } = makeRecord('Headline', text);
    expect(checkRecord('headline', record, seed, formatRecord(record))).toEqual([]);
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (a, b) => {
        const { record, seed } = makeRecord(`t${a}`, `x${b}`);
        expect(checkRecord('a', record, seed, formatRecord(record))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('checkRecord names what is wrong', () => {
  const { record, seed } = makeRecord('Headline', 'A sentence.');
  const codes = (changed: ArticleRecord, written = formatRecord(changed)) => checkRecord('headline', changed, seed, written).map(({ code }) => code);

  test('a quote that does not stand at its offsets', () => {
    const [first, second] = record.sentences;
    if (!first || !second) throw new Error('no sentences');
    expect(codes({ ...record, sentences: [first, { ...second, text: 'Another one' }] })).toEqual(['E_QUOTE']);
  });
  test('a reference to nothing', () => {
    const evidence = [{ sentence: 's9', start: 9, end: 20, quote: 'A sentence.' }];
    expect(codes({ ...record, topics: [{ id: 'trade', evidence }] })).toEqual(['E_REFERENCE']);
  });
  test('one id for two things', () => {
    expect(
      codes({
        ...record,
        topics: [
          { id: 'trade', evidence: [{ sentence: 's2', start: 9, end: 20, quote: 'A sentence.' }] },
          { id: 'trade', evidence: [{ sentence: 's2', start: 9, end: 20, quote: 'A sentence.' }] },
        ],
      }),
    ).toEqual(['E_ID']);
  });
  test('a field that the contract does not know', () => {
    expect(codes({ ...record, titel: 'x' } as ArticleRecord)).toEqual(['E_SCHEMA']);
  });
  test('a file that was changed on the way', () => {
    expect(codes(record, formatRecord(record).replace('A sentence', 'One sentence'))).toEqual(['E_READ_BACK']);
    expect(codes(record, formatRecord(record).replace(/A sentence\.\n$/, 'One sentence.\n'))).toEqual(['E_READ_BACK']);
  });
});
