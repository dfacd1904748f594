import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import type { Seed } from '../1-read/seed.ts';
import type { ArticleCache } from './article-cache.ts';
import { type PackedArticle, type PackedFacts, readPacked } from './packed-article.ts';
import { isProblem } from './read-article.ts';

/** How seeds are read; none of it changes what comes out. */
export interface Reading {
  gazetteer: Gazetteer;
  /** Folder of the gazetteer: each worker reads it for itself. */
  content: string;
  cache: ArticleCache | null;
  /** How many workers read at once; 0 reads in this thread, null leaves the choice to the number of articles and cores. */
  workers: number | null;
  log: (line: string) => void;
}

/** How many new articles it takes until workers pay: each loads and compiles all rules for itself, which takes as long as reading some hundreds. */
const worthWorkers = 600;
/** How many articles a worker is given at a time. */
const share = 40;
/** After how many articles it is told how far the reading is. */
const step = 1000;

/** Reads seeds one by one, from the cache where it holds them; gives the outcomes in the order of the seeds, whoever read them. */
export async function readArticles(seeds: readonly Seed[], { gazetteer, content, cache, workers, log }: Reading): Promise<Array<PackedArticle | Problem>> {
  const outcomes: Array<PackedFacts | Problem | null> = seeds.map((seed) => cache?.get(seed) ?? null);
  const missing = seeds.flatMap((seed, index) => (outcomes[index] === null ? [{ seed, index }] : []));
  const kept = seeds.length - missing.length;
  if (kept > 0) log(`${kept} of ${seeds.length} articles are as they were, with the same rules; reading ${missing.length}.`);
  let done = 0;
  const take = ({ seed, index }: (typeof missing)[number], read: PackedFacts | Problem) => {
    outcomes[index] = read;
    if (!isProblem(read)) cache?.put(seed, read);
    if (++done % step === 0) log(`Read ${done} of ${missing.length} articles.`);
  };
  const count = workers ?? (missing.length < worthWorkers || availableParallelism() < 2 ? 0 : availableParallelism());
  if (count === 0) for (const one of missing) take(one, readPacked(one.seed, gazetteer));
  else await readInWorkers(missing, content, count, take);
  return outcomes.map((read, index) => {
    if (read === null || isProblem(read)) return read as Problem;
    return { ...read, seed: seeds[index] as Seed };
  });
}

/** Deals what is missing out to workers, a share at a time, so that none waits for another. */
async function readInWorkers<T extends { seed: Seed }>(
  missing: readonly T[],
  content: string,
  workers: number,
  take: (one: T, read: PackedFacts | Problem) => void,
): Promise<void> {
  const pool = new Tinypool({
    filename: new URL('./read-share.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: workers,
    maxThreads: workers,
  });
  try {
    const shares = Array.from({ length: Math.ceil(missing.length / share) }, (_, i) => missing.slice(i * share, (i + 1) * share));
    const read = async (share: readonly T[]) => {
      const outcomes = (await pool.run({ seeds: share.map(({ seed }) => seed), content })) as Array<PackedFacts | Problem>;
      for (const [i, read] of outcomes.entries()) take(share[i] as T, read);
    };
    await Promise.all(shares.map(read));
  } finally {
    await pool.destroy();
  }
}
