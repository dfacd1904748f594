import { compareText } from './compare-text.ts';
import type { Article, Corpus } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';

/** What articles of one outlet or year bring. */
export interface CoverageRow {
  /** Null where the articles do not say. */
  name: string | null;
  articles: number;
  sentences: number;
  /** Sentences that carry a fact. */
  used: number;
  facts: number;
}

/** Gives a row for each name that articles have; those without a name last. */
function countRows(articles: readonly Article[], nameOf: (article: Article) => string | null): CoverageRow[] {
  return [...groupBy(articles, nameOf)]
    .map(([name, same]) => ({
      name,
      articles: same.length,
      sentences: same.reduce((sum, { record, withheld }) => sum + record.sentences.length + withheld, 0),
      used: same.reduce((sum, { factsIn }) => sum + factsIn.size, 0),
      facts: same.reduce((sum, { facts }) => sum + facts.length, 0),
    }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null) || compareText(a.name ?? '', b.name ?? ''));
}

/** Gives how much of the corpus comes from each outlet and each year of publication, and how much of it carries facts. */
export function countCoverage({ articles }: Pick<Corpus, 'articles'>): { outlets: CoverageRow[]; years: CoverageRow[] } {
  return {
    outlets: countRows(articles, ({ record }) => record.source.publisher),
    years: countRows(articles, ({ record }) => /^\d{4}/.exec(record.source.published.edtf ?? '')?.[0] ?? null),
  };
}
