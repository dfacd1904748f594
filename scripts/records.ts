import { type Problem, problemOfSystem } from './1-read/problem.ts';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import { readSeeds } from './1-read/read-seeds.ts';
import { linkArticles } from './6-link/link-articles.ts';
import { type RecordsFolder, writeRecords } from './7-write/write-records.ts';
import { ArticleCache } from './records/article-cache.ts';
import { tellFacts } from './records/count-facts.ts';
import { isProblem } from './records/is-problem.ts';
import { nameBeforeId } from './records/name-before-id.ts';
import { recordArticles } from './records/record-articles.ts';
import type { Description } from './records/record-share.ts';
import { rulesVersion } from './records/rules-version.ts';

/** What a run of the pipeline is given. */
export interface RecordsRequest {
  /** Folder of articles. */
  seeds: string;
  /** Folder of hand-written content. */
  content: string;
  /** Folder for the records. */
  out: string;
  /** Folder in which records are kept for the next run; nothing is kept without it. */
  cache?: string;
  /** How many workers are busy at once, 0 for none; chosen by the number of articles and cores where it is left out. */
  workers?: number | null;
  /** How the caller wants each record described; the run itself keeps none. */
  describe?: Description;
  log: (line: string) => void;
}

/** What a run of the pipeline gives; where any problem is an error, `out` is untouched and nothing is described. */
export interface RecordsResult {
  problems: Problem[];
  /** The description of each record by its id, in the order of the ids. */
  descriptions: ReadonlyMap<string, Uint8Array>;
  /** One line for the end of the run. */
  summary: string;
}

/**
 * The journey from seeds to records: each article by itself through all stages, by several workers where that pays, and then, where all of them may stand,
 * under their final ids into their place.
 */
export async function buildRecords({ seeds: folder, content, out, cache, workers = null, describe, log }: RecordsRequest): Promise<RecordsResult> {
  const { gazetteer, problems: contentProblems } = readGazetteer(content);
  const { seeds, problems: seedProblems, ignored } = readSeeds(folder);
  log(`Read ${seeds.length} articles${ignored.length > 0 ? `, passed over ${ignored.length} other names` : ''}.`);
  const opened = cache === undefined ? null : ArticleCache.open(cache, rulesVersion(content));
  const problems = [...contentProblems, ...seedProblems];
  let records: RecordsFolder | null = null;
  try {
    records = writeRecords(out);
    const read = await recordArticles(seeds, { gazetteer, content, into: records.fresh, cache: opened, describe: describe ?? null, workers, log });
    const { articles, problems: repeated } = linkArticles(read.flatMap((one) => (isProblem(one) ? [] : [one])));
    problems.push(...read.filter(isProblem), ...repeated, ...[...articles.values()].flatMap(({ faults }) => faults));
    const errors = problems.filter(({ code }) => code.startsWith('E_')).length;
    if (errors > 0) {
      const summary = `No records written: ${errors} ${errors === 1 ? 'problem' : 'problems'} in ${folder}; ${out} stays as it was.`;
      return { problems, descriptions: new Map(), summary };
    }
    const linked = [...articles];
    const review = linked.flatMap(([id, article]) => article.review.map((entry) => ({ article: id, ...entry })));
    records.settle(
      linked.map(([id, { number }]) => [nameBeforeId(number), id]),
      `${JSON.stringify(review, null, 1)}\n`,
    );
    return {
      problems,
      descriptions: new Map(linked.flatMap(([id, { description }]) => (description ? [[id, description]] : []))),
      summary: `Wrote ${linked.length} records to ${out}: ${tellFacts(linked.map(([, { count }]) => count))}.`,
    };
  } catch (error) {
    const refused = problemOfSystem(error);
    if (refused === null) throw error;
    return { problems: [...problems, refused], descriptions: new Map(), summary: `No records written; ${out} stays as it was.` };
  } finally {
    records?.clear();
  }
}
