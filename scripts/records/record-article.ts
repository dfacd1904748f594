import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import type { Seed } from '../1-read/seed.ts';
import { cleanArticle } from '../2-clean/clean-article.ts';
import { splitArticle } from '../3-split/split-article.ts';
import { extractMatches } from '../4-extract/extract-matches.ts';
import { type ReviewEntry, resolveArticle } from '../5-resolve/resolve-article.ts';
import { statesOfActors } from '../5-resolve/states-of-actors.ts';
import { linkTopics } from '../6-link/link-articles.ts';
import { checkRecord } from '../7-write/check-record.ts';
import { formatRecord } from '../7-write/format-record.ts';
import { isProblem } from './is-problem.ts';

/** A record with everything that is written of it. */
export interface FinishedRecord {
  /** Slug of the title; the final id comes when articles are linked. */
  id: string;
  record: ArticleRecord;
  review: ReviewEntry[];
  text: string;
  /** What is wrong with the record or its text. */
  faults: Problem[];
}

/** Takes one seed through all stages but its final id and the disk, which looks at nothing but itself and the gazetteer; gives why it cannot be read where it cannot. */
export function recordArticle(seed: Seed, gazetteer: Gazetteer): FinishedRecord | Problem {
  const cleaned = cleanArticle(seed);
  if (isProblem(cleaned)) return cleaned;
  const article = splitArticle(cleaned);
  const { record: resolved, review } = resolveArticle(article, extractMatches(article, gazetteer, statesOfActors), gazetteer);
  const record = linkTopics(resolved, gazetteer);
  const text = formatRecord(record);
  return { id: article.id, record, review, text, faults: checkRecord(article.id, record, seed, text) };
}
