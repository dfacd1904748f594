import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Tinypool from 'tinypool';
import type { ArticlePart } from '../../../src/search/index/index-shape.ts';
import { writeAnew } from '../write-anew.ts';

/** A fragment of the index as Pagefind makes it, without its words. */
export interface WordlessFragment {
  /** Path inside the index. */
  path: string;
  /** What it holds beside its address. */
  rest: object;
}

/** A fragment of the index with what results show of an article in place of its words; plain data, so that it can be told to a worker. */
export interface Fragment extends WordlessFragment {
  /** What results show, as JSON of an `ArticlePart`. */
  partText: string;
  /** Title of the article's page. */
  title: string;
}

/** Fragments from which workers are worth their start. */
const worthWorkers = 1000;
/** Fragments that are told to a worker at once. */
const handful = 64;
/** Handfuls that wait for each worker. */
const waitingHandfuls = 4;

/**
 * Writes the fragments that `fill` gives for some items below a folder of an index, by workers where there are many: what a compression takes for itself has
 * a thread look again and again for what nobody holds any more, which takes long where it holds what is known of all pages.
 */
export async function writeFragments<Item>(folder: string, items: readonly Item[], fill: (item: Item) => Fragment, worth = worthWorkers): Promise<void> {
  if (items.length < worth) {
    for (const item of items) writeFragment(folder, fill(item));
    return;
  }
  const workers = availableParallelism();
  const filename = new URL('./write-fragments-in-worker.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, runtime: 'worker_threads', minThreads: workers, maxThreads: workers, workerData: folder });
  try {
    const writing: Array<Promise<unknown>> = [];
    for (let from = 0; from < items.length; from += handful) {
      // Filled late, since what waits takes memory.
      if (writing.length >= workers * waitingHandfuls) await writing.shift();
      const job = pool.run(items.slice(from, from + handful).map(fill));
      // Where one fails the others are given up; only the first that is waited for is told.
      job.catch(() => undefined);
      writing.push(job);
    }
    await Promise.all(writing);
  } finally {
    await pool.destroy();
  }
}

/** Writes one fragment below the folder of an index. */
export function writeFragment(folder: string, { path, rest, partText, title }: Fragment): void {
  const ledger: ArticlePart = { ...(JSON.parse(partText) as ArticlePart), title };
  writeAnew(join(folder, path), gzipSync(`pagefind_dcd${JSON.stringify({ ...rest, url: ledger.path, ledger })}`, { level: 9 }));
}
