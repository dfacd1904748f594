import { sortKeyOf } from '../wording/sort-key-of.ts';
import { compareText } from './compare-text.ts';
import type { ArticleSentences, Corpus, Fact } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';
import { dateOf } from './order-timeline.ts';

/** Things of one year; `undated` holds those for which the corpus gives none. */
export interface Year<Item> {
  /** Four digits; `undated`; or `all`, where the whole list fits on one page. */
  year: string;
  items: Item[];
}

/** Facts, or articles with sentences, on one page of a divided list. */
export const divisionSize = 200;

/** Gives the things of each year, the latest year first, what has no year last; within a year the order stays. One page needs no years. */
function divide<Item>(items: readonly Item[], yearOf: (item: Item) => string | null): Array<Year<Item>> {
  if (items.length <= divisionSize) return [{ year: 'all', items: [...items] }];
  return [...groupBy(items, (item) => yearOf(item) ?? 'undated')]
    .map(([year, same]) => ({ year, items: same }))
    .sort((a, b) => Number(a.year === 'undated') - Number(b.year === 'undated') || compareText(b.year, a.year));
}

/** Gives the year of a date, or of the start of a range. */
function yearIn(edtf: string | null | undefined): string | null {
  return edtf ? (sortKeyOf(edtf)?.slice(0, 4) ?? null) : null;
}

/** Gives facts by year: the year of the fact, or else that in which the first article with it appeared. */
export function divideFacts(corpus: Corpus, facts: readonly Fact[]): Array<Year<Fact>> {
  return divide(facts, ({ statement, quotes }) => yearIn(dateOf(statement)?.edtf) ?? publishedIn(corpus, quotes[0]?.article));
}

/** Gives articles' sentences by the year in which the article appeared. */
export function divideSentences(corpus: Corpus, rows: readonly ArticleSentences[]): Array<Year<ArticleSentences>> {
  return divide(rows, ({ article }) => publishedIn(corpus, article));
}

/** Gives the year in which an article appeared; `undated` where that is not known. */
export function yearOfArticle(corpus: Corpus, article: string | undefined): string {
  return publishedIn(corpus, article) ?? 'undated';
}

/** Gives the year in which an article appeared. */
function publishedIn(corpus: Corpus, article: string | undefined): string | null {
  return article === undefined ? null : yearIn(corpus.article(article).record.source.published.edtf);
}
