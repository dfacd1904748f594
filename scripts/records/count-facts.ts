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

type Counted = keyof typeof names;
const counted = Object.keys(names) as Counted[];

/** Counts what records hold as they pass. */
export class FactCount {
  readonly #facts: Record<Counted, number> = { actors: 0, dates: 0, agreements: 0, figures: 0, meetings: 0, setAside: 0 };

  add(record: ArticleRecord): void {
    for (const list of counted) this.#facts[list] += record[list].length;
  }

  /** Gives the counts in words. */
  toString(): string {
    return counted.map((list) => `${this.#facts[list]} ${names[list]}`).join(', ');
  }
}
