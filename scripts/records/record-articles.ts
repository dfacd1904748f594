import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import type { Seed } from '../1-read/seed.ts';
import type { ArticleCache } from './article-cache.ts';
import { isProblem } from './is-problem.ts';
import type { RecordedArticle, ShareOrder, ShareOutcome } from './record-share.ts';

/** How seeds become records; none of it changes what comes out. */
export interface Recording extends Omit<ShareOrder, 'seeds' | 'cache'> {
  /** What this thread has read of `content`; each worker reads it for itself. */
  gazetteer: Gazetteer;
  cache: ArticleCache | null;
  /** How many workers are busy at once; 0 does it in this thread, null leaves the choice to the number of articles and cores. */
  workers: number | null;
  log: (line: string) => void;
}

/** How many new articles it takes until workers pay: each loads and compiles all rules for itself, which takes as long as reading some hundreds. */
const worthWorkers = 600;
/** How many articles of the cache it takes. */
const keptWorthWorkers = 3000;
/** How many articles a worker is given at a time. */
const share = 40;
/** After how many articles it is told how far it is. */
const step = 1000;

/** Takes seeds to records on the disk, from the cache where it holds them; gives what is left of each in the order of the seeds, whoever did it. Throws what the system refused. */
export async function recordArticles(
  seeds: readonly Seed[],
  { gazetteer, cache, workers, log, ...order }: Recording,
): Promise<Array<(RecordedArticle & { seed: Seed; number: number }) | Problem>> {
  const outcomes: Array<(RecordedArticle & { seed: Seed; number: number }) | Problem> = [];
  let [done, kept] = [0, 0];
  const shares = Array.from({ length: Math.ceil(seeds.length / share) }, (_, i) => {
    const part = seeds.slice(i * share, (i + 1) * share).map((seed, at) => ({ seed, number: i * share + at }));
    return { ...order, cache: cache?.folder ?? null, seeds: part };
  });
  const take = ({ seeds: part }: ShareOrder, outcome: ShareOutcome) => {
    if ('refused' in outcome) throw Object.assign(new Error(outcome.refused.message), outcome.refused);
    for (const [at, article] of outcome.articles.entries()) {
      const { seed, number } = part[at] as (typeof part)[number];
      outcomes[number] = isProblem(article) ? article : { ...article, seed, number };
      if (!isProblem(article) && article.kept) kept++;
      if (++done % step === 0) log(`Read ${done} of ${seeds.length} articles.`);
    }
  };
  const count = workers ?? chooseWorkers(seeds, cache);
  if (count > 0) await recordInWorkers(shares, count, take);
  else {
    const { default: recordShare } = await import('./record-share.ts');
    for (const one of shares) take(one, await recordShare(one, gazetteer));
  }
  if (kept > 0) log(`${kept} of ${seeds.length} articles are as they were, with the same rules.`);
  return outcomes;
}

/** Chooses as many workers as there are cores, or none where they do not pay. */
function chooseWorkers(seeds: readonly Seed[], cache: ArticleCache | null): number {
  const cores = availableParallelism();
  const kept = cache?.count(seeds) ?? 0;
  return cores > 1 && (seeds.length - kept >= worthWorkers || kept >= keptWorthWorkers) ? cores : 0;
}

/** Deals shares out to workers one at a time, so that none waits for another. */
async function recordInWorkers(shares: readonly ShareOrder[], workers: number, take: (one: ShareOrder, outcome: ShareOutcome) => void): Promise<void> {
  const pool = new Tinypool({
    filename: new URL('./record-share.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: workers,
    maxThreads: workers,
  });
  try {
    await Promise.all(shares.map(async (one) => take(one, (await pool.run(one)) as ShareOutcome)));
  } finally {
    await pool.destroy();
  }
}
