import { stringify } from 'csv-stringify/sync';
import type { Corpus } from '../lookup/corpus-shape.ts';
import { guardCell } from './guard-cell.ts';
import type { Cell, FieldType, Table } from './table.ts';

/** Gives a cell as a text; numbers stay numbers, texts are guarded against being run as formulas. */
function writeCell(cell: Cell, type: FieldType): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return type === 'list' ? cell.join(';') : JSON.stringify(cell);
  return typeof cell === 'string' ? guardCell(cell) : String(cell);
}

/** Rows that are written at once: a call a row would take much longer, and a whole table may be larger than a text can be. */
const batch = 500;

/** Gives a table as CSV by RFC 4180 in parts: UTF-8 without a byte order mark, lines ended by CR LF, the names of the fields on the first. */
export function* writeCsv(table: Table, corpus: Corpus): Generator<string> {
  const types = table.fields.map(({ type }) => type);
  let rows = [table.fields.map(({ name }) => name)];
  for (const row of table.readRows(corpus)) {
    if (rows.length === batch) {
      yield writeLines(rows);
      rows = [];
    }
    rows.push(row.map((cell, index) => writeCell(cell, types[index] ?? 'string')));
  }
  yield writeLines(rows);
}

/** Gives rows as lines of CSV. */
function writeLines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: 'windows', quoted_match: /\n|\r/ });
}
