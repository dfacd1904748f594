import type { ArticleRecord } from '../../src/schemas/article-record.ts';

/** The lists of a record that a run counts, with their names in words. */
const names = {
  actors: 'actors',
  dates: 'dates',
  agreements: 'agreements',
  figures: 'figures',
  meetings: 'meetings',
  setAside: 'numbers and dates set aside',
} as const satisfies Partial<Record<keyof ArticleRecord, string>>;

const counted = Object.keys(names) as Array<keyof typeof names>;

/** How many facts of each kind there are, in one order. */
export type FactCount = readonly number[];

/** Counts what a record holds. */
export function countFacts(record: Readonly<Pick<ArticleRecord, keyof typeof names>>): FactCount {
  return counted.map((list) => record[list].length);
}

/** Gives the sum of counts in words. */
export function tellFacts(counts: readonly FactCount[]): string {
  return counted.map((list, at) => `${counts.reduce((sum, count) => sum + (count[at] ?? 0), 0)} ${names[list]}`).join(', ');
}
