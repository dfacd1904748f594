import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { readGazetteer } from '../1-read/read-gazetteer.ts';
import { judgeArticle, type Verdict } from './judge-article.ts';
import { articleRecipe, makeArticle, takeApart } from './mutated-article.ts';

/** What a worker is given: which articles, counted from `next` in steps, and memory that it shares with the main thread. */
export interface FuzzOrder {
  seed: number;
  next: number;
  step: number;
  runs: number;
  /** Numbers of: the article at work, records, refusals. */
  progress: Int32Array<SharedArrayBuffer>;
}

/** An article on which the pipeline fails, in its shortest form. */
export interface FuzzFind {
  number: number;
  what: string;
  article: string;
}

/** An article and what became of it. */
interface Judged {
  verdict: Verdict;
  article: Buffer;
}

/** Most time that is spent on making a find shorter, in milliseconds. */
const shrinkingTime = 20_000;

const folders = ['seeds', 'scripts/score/labelled/tuning'];

/** Makes and judges the articles of an order, one after the other; posts every find. */
function fuzz({ seed, next, step, runs, progress }: FuzzOrder, report: (find: FuzzFind) => void): void {
  const { gazetteer } = readGazetteer('src/content');
  const models = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const parts = takeApart(models);
  const note = ({ verdict, article }: Judged, number: number) => {
    if (verdict.kind === 'record') Atomics.add(progress, 1, 1);
    else if (verdict.kind === 'refusal') Atomics.add(progress, 2, 1);
    else report({ number, what: verdict.what, article: article.toString('base64') });
  };
  for (let number = next; number < runs; number += step) {
    Atomics.store(progress, 0, number);
    let last: Judged | undefined;
    const property = fc.property(articleRecipe, (recipe) => {
      const article = makeArticle(recipe, parts);
      const verdict = judgeArticle(article, gazetteer);
      // Of the articles that shrinking tries, the last that fails is the shortest.
      if (verdict.kind === 'fault' || !last) last = { verdict, article };
      return verdict.kind !== 'fault';
    });
    // A number of its own for every article, so that one can be made again without the others.
    fc.check(property, { seed: Math.imul(seed + 1, 0x9e3779b1) ^ number, numRuns: 1, interruptAfterTimeLimit: shrinkingTime });
    if (last) note(last, number);
  }
}

fuzz(workerData as FuzzOrder, (find) => parentPort?.postMessage(find));
