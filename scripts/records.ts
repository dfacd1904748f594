import type { ArticleRecord } from '../src/schemas/article-record.ts';
import type { Gazetteer } from './1-read/gazetteer.ts';
import { type Problem, problemOfSystem } from './1-read/problem.ts';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import { readSeeds } from './1-read/read-seeds.ts';
import type { Seed } from './1-read/seed.ts';
import { cleanArticle } from './2-clean/clean-article.ts';
import { splitArticle } from './3-split/split-article.ts';
import { extractMatches } from './4-extract/extract-matches.ts';
import { type ResolvedArticle, resolveArticle } from './5-resolve/resolve-article.ts';
import { type LinkedArticles, linkArticles } from './6-link/link-articles.ts';
import { checkRecord } from './7-write/check-record.ts';
import { formatRecord } from './7-write/format-record.ts';
import { writeRecords } from './7-write/write-records.ts';

/** What a run of the pipeline is given. */
export interface RecordsRequest {
  /** Folder of articles. */
  seeds: string;
  /** Folder of hand-written content. */
  content: string;
  /** Folder for the records. */
  out: string;
  log: (line: string) => void;
}

/** What a run of the pipeline gives; `records` is empty and `out` untouched where any problem is an error. */
export interface RecordsResult {
  records: ReadonlyMap<string, ArticleRecord>;
  problems: Problem[];
  /** One line for the end of the run. */
  summary: string;
}

/** The journey from seeds to records: read, clean, split, extract, resolve, link, write. */
export function buildRecords({ seeds: folder, content, out, log }: RecordsRequest): RecordsResult {
  const { gazetteer, problems: contentProblems } = readGazetteer(content);
  const { seeds, problems: seedProblems, ignored } = readSeeds(folder);
  log(`Read ${seeds.length} articles${ignored.length > 0 ? `, passed over ${ignored.length} other names` : ''}.`);
  const { linked, texts, problems: articleProblems } = recordSeeds(seeds, gazetteer);
  const problems = [...contentProblems, ...seedProblems, ...articleProblems];
  const errors = problems.filter(({ code }) => code.startsWith('E_'));
  if (errors.length > 0) {
    return {
      records: new Map(),
      problems,
      summary: `No records written: ${errors.length} ${errors.length === 1 ? 'problem' : 'problems'} in ${folder}; ${out} stays as it was.`,
    };
  }
  try {
    writeRecords(out, { records: texts, review: `${JSON.stringify(linked.review, null, 1)}\n` });
  } catch (error) {
    const refused = problemOfSystem(error);
    if (refused === null) throw error;
    return { records: new Map(), problems: [...problems, refused], summary: `No records written; ${out} stays as it was.` };
  }
  return { records: linked.records, problems, summary: `Wrote ${linked.records.size} records to ${out}: ${countFacts([...linked.records.values()])}.` };
}

/** Takes seeds through all stages but the disk: linked records, their texts by id, and every problem. */
export function recordSeeds(seeds: readonly Seed[], gazetteer: Gazetteer): { linked: LinkedArticles; texts: Map<string, string>; problems: Problem[] } {
  // One article at a time, from text to facts: what the stages between hold of it is many times the text.
  const read = seeds.map((seed) => readArticle(seed, gazetteer));
  const resolved = read.filter((result): result is ResolvedArticle => !isProblem(result));
  const linked = linkArticles(resolved, gazetteer);
  const seedOf = new Map(seeds.map((seed) => [seed.file, seed]));
  const texts = new Map([...linked.records].map(([id, record]) => [id, formatRecord(record)]));
  const faults = [...linked.records].flatMap(([id, record]) => {
    const seed = seedOf.get(record.source.file);
    return seed ? checkRecord(id, record, seed, texts.get(id) ?? '') : [];
  });
  return { linked, texts, problems: [...read.filter(isProblem), ...linked.problems, ...faults] };
}

/** Takes one seed through the stages that look at nothing but itself. */
function readArticle(seed: Seed, gazetteer: Gazetteer): ResolvedArticle | Problem {
  const cleaned = cleanArticle(seed);
  if (isProblem(cleaned)) return cleaned;
  const article = splitArticle(cleaned);
  return resolveArticle(article, extractMatches(article, gazetteer), gazetteer);
}

/** True for what could not be cleaned. */
function isProblem(value: object): value is Problem {
  return 'remedy' in value;
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
