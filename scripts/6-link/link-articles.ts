import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import type { Article } from '../3-split/article.ts';
import { matchTopics } from './match-topics.ts';

/** What linking asks of an article: the slug of its title, and its seed. */
type LinkableArticle = Pick<Article, 'id' | 'seed'>;

/** All articles together. */
export interface LinkedArticles<T> {
  /** By final id, in the order of the ids. */
  articles: ReadonlyMap<string, T>;
  /** What is wrong with the set as a whole. */
  problems: Problem[];
}

/** Gives articles their final ids, and tells what repeats. */
export function linkArticles<T extends LinkableArticle>(articles: readonly T[]): LinkedArticles<T> {
  const ids = assignIds(articles);
  const linked = articles.map((article, i): [string, T] => [ids[i] as string, article]).sort(([a], [b]) => (a < b ? -1 : 1));
  return { articles: new Map(linked), problems: findDuplicates(articles) };
}

/** Brings the sentences of a record under the topics of the gazetteer. */
export function linkTopics(record: ArticleRecord, { topics }: Gazetteer): ArticleRecord {
  return { ...record, topics: matchTopics(record.sentences, topics) };
}

/** Gives each article the slug of its title; where several share one, each takes the first letters of its hash along, whatever the order. */
function assignIds(articles: readonly LinkableArticle[]): string[] {
  const count = new Map<string, number>();
  for (const { id } of articles) count.set(id, (count.get(id) ?? 0) + 1);
  return articles.map(({ id, seed }) => ((count.get(id) ?? 0) > 1 ? `${id}-${seed.sha256.slice(0, 8)}` : id));
}

/** Names each seed that repeats another byte for byte. */
function findDuplicates(articles: readonly LinkableArticle[]): Problem[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ seed }) => {
    const earlier = first.get(seed.sha256);
    if (earlier === undefined) {
      first.set(seed.sha256, seed.file);
      return [];
    }
    return [{ path: seed.path, line: 1, column: 1, code: 'E_DUPLICATE', message: `holds the same bytes as ${earlier}`, remedy: 'Remove one of the two.' }];
  });
}
