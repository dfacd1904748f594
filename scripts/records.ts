import type { ArticleRecord } from '../src/schemas/article-record.ts';
import type { Gazetteer } from './1-read/gazetteer.ts';
import { type Problem, problemOfSystem } from './1-read/problem.ts';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import { readSeeds } from './1-read/read-seeds.ts';
import type { Seed } from './1-read/seed.ts';
import type { ResolvedArticle } from './5-resolve/resolve-article.ts';
import { type LinkedArticles, linkArticles } from './6-link/link-articles.ts';
import { checkRecord } from './7-write/check-record.ts';
import { formatRecord } from './7-write/format-record.ts';
import { writeRecords } from './7-write/write-records.ts';
import { openArticleCache } from './records/article-cache.ts';
import { compilePatternsOnce } from './records/compile-patterns-once.ts';
import { isProblem, readArticle } from './records/read-article.ts';
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
  log: (line: string) => void;
}

/** What a run of the pipeline gives; `records` is empty and `out` untouched where any problem is an error. */
export interface RecordsResult {
  records: ReadonlyMap<string, ArticleRecord>;
  problems: Problem[];
  /** One line for the end of the run. */
  summary: string;
}

/** The journey from seeds to records: read, clean, split, extract, resolve (one article at a time, by several workers where that pays), then link all, and write. */
export async function buildRecords({ seeds: folder, content, out, cache, workers = null, log }: RecordsRequest): Promise<RecordsResult> {
  compilePatternsOnce();
  const { gazetteer, problems: contentProblems } = readGazetteer(content);
  const { seeds, problems: seedProblems, ignored } = readSeeds(folder);
  log(`Read ${seeds.length} articles${ignored.length > 0 ? `, passed over ${ignored.length} other names` : ''}.`);
  const opened = cache === undefined ? null : openArticleCache(cache, rulesVersion(content));
  const read = await readArticles(seeds, { gazetteer, content, cache: opened, workers, log });
  const { linked, faults, texts } = linkAndFormat(seeds, read, gazetteer);
  const problems = [...contentProblems, ...seedProblems, ...read.filter(isProblem), ...linked.problems];
  const errors = () => [...problems, ...faults].filter(({ code }) => code.startsWith('E_')).length;
  try {
    if (errors() > 0) for (const _ of texts());
    else writeRecords(out, { records: texts(), review: `${JSON.stringify(linked.review, null, 1)}\n`, mayStand: () => errors() === 0 });
  } catch (error) {
    const refused = problemOfSystem(error);
    if (refused === null) throw error;
    return { records: new Map(), problems: [...problems, ...faults, refused], summary: `No records written; ${out} stays as it was.` };
  }
  if (errors() > 0) {
    return {
      records: new Map(),
      problems: [...problems, ...faults],
      summary: `No records written: ${errors()} ${errors() === 1 ? 'problem' : 'problems'} in ${folder}; ${out} stays as it was.`,
    };
  }
  return {
    records: linked.records,
    problems: [...problems, ...faults],
    summary: `Wrote ${linked.records.size} records to ${out}: ${countFacts([...linked.records.values()])}.`,
  };
}

/** Takes seeds through all stages but the disk, in this thread: linked records, their texts by id, and every problem. */
export function recordSeeds(seeds: readonly Seed[], gazetteer: Gazetteer): { linked: LinkedArticles; texts: Map<string, string>; problems: Problem[] } {
  const read = seeds.map((seed) => {
    const outcome = readArticle(seed, gazetteer);
    return isProblem(outcome) ? outcome : { article: { id: outcome.id, seed }, record: outcome.record, review: outcome.review };
  });
  const { linked, faults, texts } = linkAndFormat(seeds, read, gazetteer);
  const written = new Map(texts());
  return { linked, texts: written, problems: [...read.filter(isProblem), ...linked.problems, ...faults] };
}

/** Links what was read, and gives the records' texts one by one as they are asked for; `faults` gathers what is wrong with each. */
export function linkAndFormat(
  seeds: readonly Seed[],
  read: ReadonlyArray<ResolvedArticle | Problem>,
  gazetteer: Gazetteer,
): { linked: LinkedArticles; faults: Problem[]; texts: () => Generator<[id: string, text: string]> } {
  const linked = linkArticles(
    read.filter((result): result is ResolvedArticle => !isProblem(result)),
    gazetteer,
  );
  const seedOf = new Map(seeds.map((seed) => [seed.file, seed]));
  const faults: Problem[] = [];
  function* texts(): Generator<[string, string]> {
    for (const [id, record] of linked.records) {
      const text = formatRecord(record);
      const seed = seedOf.get(record.source.file);
      if (seed) faults.push(...checkRecord(id, record, seed, text));
      yield [id, text];
    }
  }
  return { linked, faults, texts };
}

/** Counts what the records hold, in words. */
function countFacts(records: readonly ArticleRecord[]): string {
  const sum = (count: (record: ArticleRecord) => number) => records.reduce((total, record) => total + count(record), 0);
  return [
    `${sum(({ actors }) => actors.length)} actors`,
    `${sum(({ dates }) => dates.length)} dates`,
    `${sum(({ agreements }) => agreements.length)} agreements`,
    `${sum(({ figures }) => figures.length)} figures`,
    `${sum(({ meetings }) => meetings.length)} meetings`,
    `${sum(({ setAside }) => setAside.length)} numbers and dates set aside`,
  ].join(', ');
}
