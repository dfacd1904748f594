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

/** Gives the names of a table's fields as the first line of CSV by RFC 4180: UTF-8 without a byte order mark, ended by CR LF. */
export function writeCsvHeader({ fields }: Table): string {
  return writeLines([fields.map(({ name }) => name)]);
}

/** Gives the rows of a table as lines of CSV below the header, in parts. */
export function* writeCsvRows(table: Table, corpus: Corpus): Generator<string> {
  const types = table.fields.map(({ type }) => type);
  let rows: string[][] = [];
  for (const row of table.readRows(corpus)) {
    if (rows.length === batch) {
      yield writeLines(rows);
      rows = [];
    }
    rows.push(row.map((cell, index) => writeCell(cell, types[index] ?? 'string')));
  }
  if (rows.length > 0) yield writeLines(rows);
}

/** Gives rows as lines of CSV. */
function writeLines(rows: string[][]): string {
  return stringify(rows, { record_delimiter: 'windows', quoted_match: /\n|\r/ });
}
