import type { Corpus } from '../lookup/corpus-shape.ts';
import { guardCell } from './guard-cell.ts';
import type { Cell, FieldType, Table } from './table.ts';

/** Gives a cell as a text; numbers stay numbers, texts are guarded against being run as formulas. */
function writeCell(cell: Cell, type: FieldType): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return type === 'list' ? cell.join(';') : JSON.stringify(cell);
  return typeof cell === 'string' ? guardCell(cell) : String(cell);
}

/** Gives a text as a field of a line, in quotation marks where it would otherwise end early. */
function quoteField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Gives a table as CSV by RFC 4180 in parts: UTF-8 without a byte order mark, lines ended by CR LF, the names of the fields on the first. */
export function* writeCsv(table: Table, corpus: Corpus): Generator<string> {
  const types = table.fields.map(({ type }) => type);
  const writeLine = (fields: readonly string[]) => `${fields.map(quoteField).join(',')}\r\n`;
  yield writeLine(table.fields.map(({ name }) => name));
  for (const row of table.readRows(corpus)) yield writeLine(row.map((cell, index) => writeCell(cell, types[index] ?? 'string')));
}
