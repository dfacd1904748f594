/** Gives rows as a JSON array in parts, one row a line so that files compare well, with a text before and after. */
export function* writeRows(rows: Iterable<unknown>, before = '', after = '\n'): Generator<string> {
  yield `${before}[\n`;
  let between = '';
  for (const row of rows) {
    yield `${between}${JSON.stringify(row)}`;
    between = ',\n';
  }
  yield `\n]${after}`;
}
