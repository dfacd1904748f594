import type { Corpus } from '../lookup/corpus-shape.ts';
import { guardCell } from './guard-cell.ts';
import type { Cell, FieldType, Table } from './table.ts';

/** Signs that would end a cell or its quotes. */
const special = /[",\r\n]/;

/** Gives a cell as a text; numbers stay numbers, texts are guarded against being run as formulas. */
function writeCell(cell: Cell, type: FieldType): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return type === 'list' ? cell.join(';') : JSON.stringify(cell);
  return typeof cell === 'string' ? guardCell(cell) : String(cell);
}

/** Gives a text in quotes where something in it asks for them. */
function quoteText(text: string): string {
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Gives a table as CSV by RFC 4180, a line at a time: UTF-8 without a byte order mark, lines ended by CR LF, the names of the fields on the first. */
export function* writeCsv(table: Table, corpus: Corpus): Generator<string> {
  const types = table.fields.map(({ type }) => type);
  yield `${table.fields.map(({ name }) => quoteText(name)).join()}\r\n`;
  for (const row of table.readRows(corpus)) {
    yield `${row.map((cell, index) => quoteText(writeCell(cell, types[index] ?? 'string'))).join()}\r\n`;
  }
}
