import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { PageHooks } from '../search-index/read-hooks.ts';
import type { BuiltSite, PageFaults, PageSummary, ShownSentence } from './built-site.ts';
import { createReader, type ReadingOrder, type Share, type ShareRead } from './read-share.ts';

/** What is kept of the files of a site that were read. */
export interface FilesRead {
  pages: Map<string, PageSummary>;
  /** Numbers of the names to which links lead. */
  names: Map<string, number>;
  faults: Map<string, PageFaults>;
  /** What pages tell the search index about themselves. */
  hooks: Map<string, PageHooks>;
  leaks: BuiltSite['leaks'];
}

/** Files from which workers are worth their start. */
const worthWorkers = 4000;
/** Files that are read in one go. */
const share = 100;

/** Reads files of a site by both hands: in workers where there are many. */
export async function readFiles(order: ReadingOrder, files: readonly string[], sentencesOf: (file: string) => readonly ShownSentence[]): Promise<FilesRead> {
  const shares = Array.from({ length: Math.ceil(files.length / share) }, (_, at) => dealShare(files.slice(at * share, (at + 1) * share), sentencesOf));
  const workers = files.length < worthWorkers ? 0 : availableParallelism();
  const kept: FilesRead = { pages: new Map(), names: new Map(), faults: new Map(), hooks: new Map(), leaks: [] };
  if (workers < 2) {
    const read = createReader(order);
    for (const each of shares) keep(kept, read(each));
    return kept;
  }
  const filename = new URL('./read-share-in-worker.ts', import.meta.url).href;
  const pool = new Tinypool({ filename, runtime: 'worker_threads', minThreads: workers, maxThreads: workers, workerData: order });
  try {
    const reading = shares.map((each) => pool.run(each) as Promise<ShareRead>);
    // In the order of the files, whoever read them.
    for (const each of reading) keep(kept, await each);
  } finally {
    await pool.destroy();
  }
  return kept;
}

/** Gives a share of the reading. */
function dealShare(files: readonly string[], sentencesOf: (file: string) => readonly ShownSentence[]): Share {
  const sentences = files.flatMap((file) => {
    const shown = sentencesOf(file);
    return shown.length === 0 ? [] : [[file, shown.map(({ id, text }) => ({ id, text }))] as const];
  });
  return { files, sentences: new Map(sentences) };
}

/** Adds what a share gave. */
function keep({ pages, names, faults, hooks, leaks }: FilesRead, read: ShareRead): void {
  const numbers = read.names.map((name) => {
    const number = names.get(name) ?? names.size;
    names.set(name, number);
    return number;
  });
  const translate = (held: Uint32Array): Uint32Array => held.map((number) => numbers[number] ?? 0);
  for (const { file, title, hasMoreTitles, ids, searchable, leadsTo, places, hooks: told, faults: found } of read.pages) {
    pages.set(file, { title, hasMoreTitles, ids: new Set(ids), searchable, leadsTo: translate(leadsTo), places: translate(places) });
    if (told) hooks.set(file, told);
    if (found) faults.set(file, found);
  }
  leaks.push(...read.leaks);
}
