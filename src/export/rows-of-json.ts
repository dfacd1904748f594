import type { Corpus } from '../lookup/corpus-shape.ts';
import type { SortOfThings } from './data-things.ts';
import type { DataWriter } from './data-writer.ts';
import { joinTexts } from './join-texts.ts';

/** Gives how rows are written as a JSON array, one row a line so that files compare well. */
export function rowsOfJson(list: (corpus: Corpus) => Iterable<unknown>, of: SortOfThings): DataWriter {
  const between = ',\n';
  return { before: '[\n', between, after: '\n]\n', of, rows: (corpus) => joinTexts(list(corpus), (row) => JSON.stringify(row), between) };
}
