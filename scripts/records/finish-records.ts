import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import type { ReviewEntry } from '../5-resolve/resolve-article.ts';
import { linkTopics } from '../6-link/link-articles.ts';
import { checkRecord } from '../7-write/check-record.ts';
import { formatRecord } from '../7-write/format-record.ts';
import type { ArticleCache } from './article-cache.ts';
import { type PackedArticle, unpackFacts } from './packed-article.ts';

/** A record with everything that is written of it. */
export interface FinishedRecord {
  id: string;
  record: ArticleRecord;
  review: ReviewEntry[];
  text: string;
  /** What is wrong with the record or its text. */
  faults: Problem[];
}

/**
 * Takes linked articles through what is left: topics, text and checks, or takes these from the cache. Each is unpacked when it is asked for, so
 * that no more than one lies open.
 */
export function* finishRecords(
  articles: ReadonlyMap<string, PackedArticle>,
  gazetteer: Gazetteer,
  cache: Pick<ArticleCache, 'getFinish' | 'putFinish'> | null = null,
): Generator<FinishedRecord> {
  for (const [id, article] of articles) {
    const facts = unpackFacts(article);
    const kept = cache?.getFinish(article.seed, article) ?? null;
    if (kept !== null) {
      yield { id, record: { ...facts.record, topics: kept.topics }, review: facts.review, text: kept.text, faults: [] };
      continue;
    }
    const record = linkTopics(facts.record, gazetteer);
    const text = formatRecord(record);
    const faults = checkRecord(id, record, article.seed, text);
    if (faults.length === 0) cache?.putFinish(article.seed, article, { topics: record.topics, text });
    yield { id, record, review: facts.review, text, faults };
  }
}
