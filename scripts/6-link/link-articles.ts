import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import type { ResolvedArticle, ReviewEntry } from '../5-resolve/resolve-article.ts';
import { matchTopics } from './match-topics.ts';

/** All articles together: each record under its final id, and what should be looked at. */
export interface LinkedArticles {
  /** By article id, in the order of the ids. */
  records: Map<string, ArticleRecord>;
  review: Array<ReviewEntry & { article: string }>;
  /** Warnings about the set as a whole. */
  problems: Problem[];
}

/** Gives articles their final ids, brings sentences under topics, and tells what repeats. */
export function linkArticles(resolved: readonly ResolvedArticle[], gazetteer: Gazetteer): LinkedArticles {
  const ids = assignIds(resolved);
  const linked = resolved
    .map(({ record, review }, i) => ({ id: ids[i] as string, review, record: { ...record, topics: matchTopics(record.sentences, gazetteer.topics) } }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    records: new Map(linked.map(({ id, record }) => [id, record])),
    review: linked.flatMap(({ id, review }) => review.map((entry) => ({ article: id, ...entry }))),
    problems: findDuplicates(resolved),
  };
}

/** Gives each article the slug of its title; where several share one, each takes the first letters of its hash along, whatever the order. */
function assignIds(resolved: readonly ResolvedArticle[]): string[] {
  const count = new Map<string, number>();
  for (const { article } of resolved) count.set(article.id, (count.get(article.id) ?? 0) + 1);
  return resolved.map(({ article }) => ((count.get(article.id) ?? 0) > 1 ? `${article.id}-${article.seed.sha256.slice(0, 8)}` : article.id));
}

/** Names each seed that repeats another byte for byte. */
function findDuplicates(resolved: readonly ResolvedArticle[]): Problem[] {
  const first = new Map<string, string>();
  return resolved.flatMap(({ article: { seed } }) => {
    const earlier = first.get(seed.sha256);
    if (earlier === undefined) {
      first.set(seed.sha256, seed.file);
      return [];
    }
    return [{ path: seed.path, line: 1, column: 1, code: 'E_DUPLICATE', message: `holds the same bytes as ${earlier}`, remedy: 'Remove one of the two.' }];
  });
}
