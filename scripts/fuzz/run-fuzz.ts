import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FuzzFind, FuzzOrder } from './fuzz-worker.ts';

/** How many articles are tried, from which seed, by how many workers. */
export interface FuzzRequest {
  runs: number;
  seed: number;
  workers: number;
  /** The first article to try; the others before it are passed over. */
  first: number;
}

/** How far a run is, or how it ended. */
export interface FuzzCount {
  records: number;
  refusals: number;
  finds: FuzzFind[];
}

/** Time after which an article counts as one on which the pipeline hangs, in milliseconds: a thousand times what one takes, and more than shrinking a find may. */
const patience = 45_000;
/** The same for a worker's first article, behind which stands the reading of all rules: many seconds of a busy machine. */
const startPatience = 300_000;

/** Tries mutated articles on all workers and gives what became of them; `tell` is called every ten seconds. Same seed, same articles, whatever the number of workers. */
export async function runFuzz(request: FuzzRequest, tell: (count: FuzzCount) => void): Promise<FuzzCount> {
  const finds: FuzzFind[] = [];
  const progress = Array.from({ length: request.workers }, () => new Int32Array(new SharedArrayBuffer(12)));
  const count = (): FuzzCount => ({
    records: progress.reduce((sum, each) => sum + Atomics.load(each, 1), 0),
    refusals: progress.reduce((sum, each) => sum + Atomics.load(each, 2), 0),
    finds,
  });
  const timer = setInterval(() => tell(count()), 10_000);
  try {
    await Promise.all(progress.map((shared, index) => runWorker({ ...request, next: request.first + index, step: request.workers, progress: shared }, finds)));
  } finally {
    clearInterval(timer);
  }
  return { ...count(), finds: finds.sort((a, b) => a.number - b.number) };
}

/** Runs a worker to the end of its articles; one that hangs or dies is a find, and another worker goes on behind it. */
async function runWorker(order: FuzzOrder, finds: FuzzFind[]): Promise<void> {
  for (let next = order.next; next < order.runs; next = Atomics.load(order.progress, 0) + order.step) {
    Atomics.store(order.progress, 0, next);
    const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: { ...order, next } });
    worker.on('message', (find: FuzzFind) => finds.push(find));
    let death = '';
    worker.on('error', (error) => {
      death = `the worker died: ${error instanceof Error ? error.message : String(error)}`;
    });
    const watch = watchProgress(order.progress, (waited) => {
      death = `no answer within ${waited} ms`;
      worker.terminate();
    });
    await once(worker, 'exit').finally(() => clearInterval(watch));
    if (death === '') return;
    finds.push({ number: Atomics.load(order.progress, 0), what: death, article: '' });
  }
}

/** Calls `stuck` when the number at work has not changed for too long. */
function watchProgress(progress: Int32Array<SharedArrayBuffer>, stuck: (waited: number) => void): NodeJS.Timeout {
  let [seen, since] = [-1, performance.now()];
  const first = Atomics.load(progress, 0);
  return setInterval(() => {
    const at = Atomics.load(progress, 0);
    if (at !== seen) [seen, since] = [at, performance.now()];
    const limit = at === first ? startPatience : patience;
    if (performance.now() - since > limit) stuck(limit);
  }, 500);
}
