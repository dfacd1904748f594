import type { Fact } from '../lookup/corpus-shape.ts';
import { exportFact } from '../lookup/export-data.ts';

/** Most rows of one kind in a twin: a country of ten thousand articles would otherwise fill a hundred megabytes. */
const most = 200;

/** Gives the first rows with how many there are in all; the rest is in the files of the data page. */
export function limitRows<Row, Shown>(rows: readonly Row[], show: (row: Row) => Shown): { total: number; rows: Shown[] } {
  return { total: rows.length, rows: rows.slice(0, most).map(show) };
}

/** Most sentences of one fact in a twin. */
const mostSentences = 20;

/** Gives a fact as a row with its first sentences, and how many say it in all. */
export function limitFact(fact: Fact) {
  return { ...exportFact({ ...fact, quotes: fact.quotes.slice(0, mostSentences) }), sentences: fact.quotes.length };
}
