import type { ArticleRecord } from '../src/schemas/article-record.ts';
import type { Gazetteer } from './1-read/gazetteer.ts';
import { type Problem, problemOfSystem } from './1-read/problem.ts';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import { readSeeds } from './1-read/read-seeds.ts';
import type { Seed } from './1-read/seed.ts';
import type { ReviewEntry } from './5-resolve/resolve-article.ts';
import { linkArticles } from './6-link/link-articles.ts';
import { writeRecords } from './7-write/write-records.ts';
import { openArticleCache } from './records/article-cache.ts';
import { boundGarbage } from './records/bound-garbage.ts';
import { compilePatternsOnce } from './records/compile-patterns-once.ts';
import { FactCount } from './records/count-facts.ts';
import { finishRecords } from './records/finish-records.ts';
import { type PackedArticle, readPacked } from './records/packed-article.ts';
import { isProblem } from './records/read-article.ts';
import { readArticles } from './records/read-articles.ts';
import { rulesVersion } from './records/rules-version.ts';

/** What a run of the pipeline is given. */
export interface RecordsRequest {
  /** Folder of articles. */
  seeds: string;
  /** Folder of hand-written content. */
  content: string;
  /** Folder for the records. */
  out: string;
  /** Folder in which the facts of articles are kept for the next run; nothing is kept without it. */
  cache?: string;
  /** How many workers read articles at once, 0 for none; chosen by the number of articles and cores where it is left out. */
  workers?: number | null;
  /** Is handed each record when it is made, in the order of the ids; the run itself keeps none. */
  take?: (id: string, record: ArticleRecord) => void;
  log: (line: string) => void;
}

/** What a run of the pipeline gives; where any problem is an error, `out` is untouched. */
export interface RecordsResult {
  problems: Problem[];
  /** One line for the end of the run. */
  summary: string;
}

/** The journey from seeds to records: read, clean, split, extract, resolve (one article at a time, by several workers where that pays), then link all, and write one after the other. */
export async function buildRecords({ seeds: folder, content, out, cache, workers = null, take, log }: RecordsRequest): Promise<RecordsResult> {
  compilePatternsOnce();
  boundGarbage();
  const { gazetteer, problems: contentProblems } = readGazetteer(content);
  const { seeds, problems: seedProblems, ignored } = readSeeds(folder);
  log(`Read ${seeds.length} articles${ignored.length > 0 ? `, passed over ${ignored.length} other names` : ''}.`);
  const opened = cache === undefined ? null : openArticleCache(cache, rulesVersion(content));
  const read = await readArticles(seeds, { gazetteer, content, cache: opened, workers, log });
  const { articles, problems: repeated } = linkArticles(read.filter((one): one is PackedArticle => !isProblem(one)));
  const problems = [...contentProblems, ...seedProblems, ...read.filter(isProblem), ...repeated];
  const errors = () => problems.filter(({ code }) => code.startsWith('E_')).length;
  const facts = new FactCount();
  const review: Array<ReviewEntry & { article: string }> = [];
  function* texts(): Generator<[id: string, text: string]> {
    for (const { id, record, review: own, text, faults } of finishRecords(articles, gazetteer, opened)) {
      problems.push(...faults);
      review.push(...own.map((entry) => ({ article: id, ...entry })));
      facts.add(record);
      take?.(id, record);
      yield [id, text];
    }
  }
  try {
    if (errors() > 0) for (const _ of texts());
    else writeRecords(out, { records: texts(), review: () => `${JSON.stringify(review, null, 1)}\n`, mayStand: () => errors() === 0 });
  } catch (error) {
    const refused = problemOfSystem(error);
    if (refused === null) throw error;
    return { problems: [...problems, refused], summary: `No records written; ${out} stays as it was.` };
  }
  const summary =
    errors() > 0
      ? `No records written: ${errors()} ${errors() === 1 ? 'problem' : 'problems'} in ${folder}; ${out} stays as it was.`
      : `Wrote ${articles.size} records to ${out}: ${facts}.`;
  return { problems, summary };
}

/** Takes seeds through all stages but the disk, in this thread: records and their texts by id, and every problem. */
export function recordSeeds(
  seeds: readonly Seed[],
  gazetteer: Gazetteer,
): { records: Map<string, ArticleRecord>; texts: Map<string, string>; problems: Problem[] } {
  const read = seeds.map((seed) => {
    const outcome = readPacked(seed, gazetteer);
    return isProblem(outcome) ? outcome : { ...outcome, seed };
  });
  const { articles, problems: repeated } = linkArticles(read.filter((one): one is PackedArticle => !isProblem(one)));
  const finished = [...finishRecords(articles, gazetteer)];
  return {
    records: new Map(finished.map(({ id, record }) => [id, record])),
    texts: new Map(finished.map(({ id, text }) => [id, text])),
    problems: [...read.filter(isProblem), ...repeated, ...finished.flatMap(({ faults }) => faults)],
  };
}
