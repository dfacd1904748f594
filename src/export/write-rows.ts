import { joinTexts } from './join-texts.ts';

/** Gives rows as a JSON array in parts, one row a line so that files compare well, with a text before and after. */
export function* writeRows(rows: Iterable<unknown>, before = '', after = '\n'): Generator<string> {
  yield `${before}[\n`;
  yield* joinTexts(rows, (row) => JSON.stringify(row), ',\n');
  yield `\n]${after}`;
}
