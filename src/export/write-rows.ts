/** Gives rows as a JSON array, one row a line so that files compare well. */
export function writeRows(rows: readonly unknown[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
