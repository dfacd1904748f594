import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import { readPlainFrontMatter } from '../../src/schemas/read-plain-front-matter.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import { readFrontMatter } from '../1-read/read-front-matter.ts';
import type { Seed } from '../1-read/seed.ts';
import { ArticleCache, type KeptArticle } from './article-cache.ts';
import { countFacts } from './count-facts.ts';
import { isProblem } from './is-problem.ts';
import { nameBeforeId } from './name-before-id.ts';

/** How a caller wants records described, so that none has to be held. */
export interface Description {
  /** Address of a module whose default export takes a record and `given` and gives bytes of its own. */
  module: string;
  /** Plain data. */
  given: unknown;
  /** Name for the state of all that the bytes depend on beside the record. */
  version: string;
}

/** Seeds for one worker, each with its number, and what is to be done with them. */
export interface ShareOrder {
  seeds: ReadonlyArray<{ seed: Seed; number: number }>;
  /** Folder of the gazetteer. */
  content: string;
  /** Folder into which records are written, under the numbers of their seeds; null where none is to be written. */
  into: string | null;
  /** Folder of an opened cache. */
  cache: string | null;
  describe: Description | null;
}

/** What is left of an article when its record is written. */
export interface RecordedArticle extends Pick<KeptArticle, 'id' | 'review' | 'count'> {
  /** Null where none was asked for. */
  description: Uint8Array | null;
  faults: Problem[];
  /** True where it came from the cache. */
  kept: boolean;
}

/** What became of the seeds of a share, in their order, or what the system refused. */
export type ShareOutcome = { articles: Array<RecordedArticle | Problem> } | { refused: Pick<NodeJS.ErrnoException, 'message' | 'code' | 'syscall' | 'path'> };

type Describer = (record: ArticleRecord, given: unknown) => Uint8Array;

/**
 * Takes a share of the seeds to records on the disk, here or inside a worker: from the cache where it holds them, through all stages where not. A thread that
 * has read the gazetteer gives it; a worker reads it with the first article that asks for it, and keeps it.
 */
export default async function recordShare(order: ShareOrder, gazetteer?: Gazetteer): Promise<ShareOutcome> {
  const { seeds, content, into, describe } = order;
  const cache = order.cache === null ? null : new ArticleCache(order.cache);
  const describer = describe && ((await import(describe.module)) as { default: Describer }).default;
  const descriptionOf = (record: ArticleRecord) => (describe && describer ? { version: describe.version, bytes: describer(record, describe.given) } : null);
  const articles: Array<RecordedArticle | Problem> = [];
  for (const { seed, number } of seeds) {
    const kept = takeKept(seed, cache, describe, descriptionOf);
    const made = kept ?? (await make(seed, { content, gazetteer }, cache, descriptionOf));
    if (isProblem(made)) {
      articles.push(made);
      continue;
    }
    const { id, review, count, description, text, faults } = made;
    try {
      if (into !== null) writeFileSync(join(into, nameBeforeId(number)), text);
    } catch (error) {
      const { message, code, syscall, path } = error as NodeJS.ErrnoException;
      return { refused: { message, code, syscall, path } };
    }
    // A copy, since a part of a longer buffer would take the whole along to the other thread.
    articles.push({ id, review, count, description: description && new Uint8Array(description.bytes), faults, kept: kept !== null });
  }
  return { articles };
}

/** An article with the faults of its record. */
type MadeArticle = KeptArticle & { faults: Problem[] };

/** Gives what the cache holds of a seed, with its description made anew where another was wanted before. */
function takeKept(
  seed: Seed,
  cache: ArticleCache | null,
  describe: Description | null,
  descriptionOf: (record: ArticleRecord) => KeptArticle['description'],
): MadeArticle | null {
  const kept = cache?.get(seed) ?? null;
  if (kept === null || describe === null || kept.description?.version === describe.version) return kept && { ...kept, faults: [] };
  const written = Buffer.from(kept.text).toString();
  const { data } = readPlainFrontMatter(written) ?? readFrontMatter(written);
  const described = { ...kept, description: descriptionOf(data as ArticleRecord) };
  cache?.put(seed, described);
  return { ...described, faults: [] };
}

/** The gazetteer by its folder: a worker reads it once. */
const gazetteers = new Map<string, Gazetteer>();

/** Takes a seed through all stages, and keeps what came out where nothing is wrong with it. The rules are loaded when the first article asks for them. */
async function make(
  seed: Seed,
  { content, gazetteer: given }: { content: string; gazetteer: Gazetteer | undefined },
  cache: ArticleCache | null,
  descriptionOf: (record: ArticleRecord) => KeptArticle['description'],
): Promise<MadeArticle | Problem> {
  const [{ recordArticle }, { readGazetteer }] = await Promise.all([import('./record-article.ts'), import('../1-read/read-gazetteer.ts')]);
  const gazetteer = given ?? gazetteers.get(content) ?? readGazetteer(content).gazetteer;
  if (given === undefined) gazetteers.set(content, gazetteer);
  const finished = recordArticle(seed, gazetteer);
  if (isProblem(finished)) return finished;
  const { id, record, review, text, faults } = finished;
  const made = { id, review, count: countFacts(record), description: descriptionOf(record), text: Buffer.from(text) };
  if (faults.length === 0) cache?.put(seed, made);
  return { ...made, faults };
}
