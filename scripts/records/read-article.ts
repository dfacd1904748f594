import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import type { Seed } from '../1-read/seed.ts';
import { cleanArticle } from '../2-clean/clean-article.ts';
import { splitArticle } from '../3-split/split-article.ts';
import { extractMatches } from '../4-extract/extract-matches.ts';
import { type ResolvedArticle, resolveArticle } from '../5-resolve/resolve-article.ts';
import { statesOfActors } from '../5-resolve/states-of-actors.ts';

/** What an article says: plain data that may be kept or sent. */
export type ArticleFacts = Pick<ResolvedArticle, 'record' | 'review'>;
/** What reading one seed gives: its facts without the seed itself, or why it cannot be read. */
export type ArticleRead = (ArticleFacts & { id: string }) | Problem;

/** Takes one seed through the stages that look at nothing but itself and the gazetteer: clean, split, extract, resolve. */
export function readArticle(seed: Seed, gazetteer: Gazetteer): ArticleRead {
  const cleaned = cleanArticle(seed);
  if (isProblem(cleaned)) return cleaned;
  const article = splitArticle(cleaned);
  const { record, review } = resolveArticle(article, extractMatches(article, gazetteer, statesOfActors), gazetteer);
  return { id: article.id, record, review };
}

/** True for what could not be read. */
export function isProblem(value: object): value is Problem {
  return 'remedy' in value;
}
