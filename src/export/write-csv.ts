import { stringify } from 'csv-stringify/sync';
import type { Corpus } from '../lookup/corpus-shape.ts';
import { guardCell } from './guard-cell.ts';
import type { Cell, FieldType, Table } from './table.ts';

/** Gives a cell as CSV text; numbers stay numbers, texts are guarded against being run as formulas. */
function writeCell(cell: Cell, type: FieldType): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return type === 'list' ? cell.join(';') : JSON.stringify(cell);
  return typeof cell === 'string' ? guardCell(cell) : String(cell);
}

/** Gives a table as CSV by RFC 4180: UTF-8 without a byte order mark, lines ended by CR LF, the names of the fields on the first. */
export function writeCsv(table: Table, corpus: Corpus): string {
  const types = table.fields.map(({ type }) => type);
  const rows = table.readRows(corpus).map((row) => row.map((cell, index) => writeCell(cell, types[index] ?? 'string')));
  return stringify([table.fields.map(({ name }) => name), ...rows], { record_delimiter: 'windows', quoted_match: /\n|\r/ });
}
