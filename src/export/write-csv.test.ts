import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexCorpus } from '../lookup/index-corpus.ts';
import { unguardCell } from './guard-cell.ts';
import { defineTable, type Table } from './table.ts';
import { writeCsvHeader, writeCsvRows } from './write-csv.ts';

const corpus = indexCorpus({ articles: [], topics: [], leaders: [], organizations: [], countries: [] });

/** Makes a table of two columns of text. */
function tableOf(rows: ReadonlyArray<readonly [string, string]>) {
  return defineTable<readonly [string, string]>({
    name: 'texts',
    description: '',
    key: ['one'],
    of: null,
    rows: () => rows,
    columns: [
      { name: 'one', type: 'string', description: '', read: ([one]) => one },
      { name: 'two, "2"', type: 'string', description: '', read: ([, two]) => two },
    ],
  });
}

/** Gives a table as CSV. */
function writeCsv(table: Table): string {
  return [writeCsvHeader(table), ...writeCsvRows(table, corpus)].join('');
}

test('a reader of CSV gets every text back, and no text ends its cell', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ';', '\t', ' ', '=', "'", 'a', '“') }));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), (rows) => {
      const written = writeCsv(tableOf(rows));
      const [names, ...read] = parse(written, { record_delimiter: '\r\n' }) as string[][];
      expect(names).toEqual(['one', 'two, "2"']);
      expect(read.map((row) => row.map(unguardCell))).toEqual(rows);
    }),
    { numRuns: 200 },
  );
});

test('quotes stand only where a sign asks for them', () => {
  const rows = [
    ['plain text; with “quotes”', '12.5'],
    ['one, two', 'said "no"'],
    ['two\nlines', ''],
  ] as const;
  expect(writeCsv(tableOf(rows)).replace(/^.*\r\n/, '')).toBe('plain text; with “quotes”,12.5\r\n"one, two","said ""no"""\r\n"two\nlines",\r\n');
});
