import type { Corpus } from '../lookup/corpus-shape.ts';
import { guardCell } from './guard-cell.ts';
import type { Cell, FieldType, Table } from './table.ts';

/** Gives a cell as a text; numbers stay numbers, texts are guarded against being run as formulas. */
function writeCell(cell: Cell, type: FieldType): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return type === 'list' ? cell.join(';') : JSON.stringify(cell);
  return typeof cell === 'string' ? guardCell(cell) : String(cell);
}

/** Gives a table as CSV by RFC 4180, a line a part: UTF-8 without a byte order mark, lines ended by CR LF, the names of the fields on the first. */
export function* writeCsv(table: Table, corpus: Corpus): Generator<string> {
  const types = table.fields.map(({ type }) => type);
  yield writeLine(table.fields.map(({ name }) => quoteCell(name)));
  for (const row of table.readRows(corpus)) yield writeLine(row.map((cell, index) => quoteCell(writeCell(cell, types[index] ?? 'string'))));
}

/** Gives cells as a line. */
function writeLine(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}

/** What would end a cell that stands without quotes. */
const needsQuotes = /[",\r\n]/;

/** Gives a text as a cell of CSV by RFC 4180, in quotes where a sign in it asks for them. */
function quoteCell(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
