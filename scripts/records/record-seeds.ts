import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import type { Seed } from '../1-read/seed.ts';
import { linkArticles } from '../6-link/link-articles.ts';
import { isProblem } from './is-problem.ts';
import { type FinishedRecord, recordArticle } from './record-article.ts';

/** Takes seeds through all stages but the disk, in this thread: records and their texts by id, and every problem. */
export function recordSeeds(
  seeds: readonly Seed[],
  gazetteer: Gazetteer,
): { records: Map<string, ArticleRecord>; texts: Map<string, string>; problems: Problem[] } {
  const read = seeds.map((seed) => {
    const outcome = recordArticle(seed, gazetteer);
    return isProblem(outcome) ? outcome : { ...outcome, seed };
  });
  const { articles, problems: repeated } = linkArticles(read.filter((one): one is FinishedRecord & { seed: Seed } => !isProblem(one)));
  const finished = [...articles];
  return {
    records: new Map(finished.map(([id, { record }]) => [id, record])),
    texts: new Map(finished.map(([id, { text }]) => [id, text])),
    problems: [...read.filter(isProblem), ...repeated, ...finished.flatMap(([, { faults }]) => faults)],
  };
}
