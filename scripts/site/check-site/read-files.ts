import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { PageHooks } from '../search-index/read-hooks.ts';
import type { PageFaults, PageSummary, ShownSentence } from './built-site.ts';
import { createReader, type ReadingOrder, type Share, type ShareRead } from './read-share.ts';

/** What is kept of the files of a site that were read. */
export interface FilesRead {
  /** Paths of the files. */
  files: Set<string>;
  pages: Map<string, PageSummary>;
  /** Numbers of the names to which links lead. */
  names: Map<string, number>;
  faults: Map<string, PageFaults>;
  /** What pages tell the search index about themselves. */
  hooks: Map<string, PageHooks>;
  /** Folders of this machine by the file that names them. */
  leaks: Map<string, string[]>;
}

/** Files from which workers are worth their start. */
const worthWorkers = 4000;
/** Files that are read in one go. */
const share = 100;

/** Reads files of a site, in workers where there are many, and adds what is kept of them to what was kept before. */
export async function readFiles(
  order: ReadingOrder,
  files: readonly string[],
  sentencesOf: (file: string) => readonly ShownSentence[],
  kept: FilesRead = { files: new Set(), pages: new Map(), names: new Map(), faults: new Map(), hooks: new Map(), leaks: new Map() },
): Promise<FilesRead> {
  const shares = Array.from({ length: Math.ceil(files.length / share) }, (_, at) => dealShare(files.slice(at * share, (at + 1) * share), sentencesOf));
  const workers = files.length < worthWorkers ? 0 : availableParallelism();
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

/** Adds what a share gave, in the place of what was known of its files. */
function keep({ files, pages, names, faults, hooks, leaks }: FilesRead, read: ShareRead): void {
  const numbers = read.names.map((name) => {
    const number = names.get(name) ?? names.size;
    names.set(name, number);
    return number;
  });
  const translate = (held: Uint32Array): Uint32Array => held.map((number) => numbers[number] ?? 0);
  for (const { file, leaks: found } of read.files) {
    files.add(file);
    put(leaks, file, found);
  }
  for (const { file, title, hasMoreTitles, ids, searchable, leadsTo, places, ...told } of read.pages) {
    pages.set(file, { title, hasMoreTitles, ids: new Set(ids), searchable, leadsTo: translate(leadsTo), places: translate(places) });
    put(hooks, file, told.hooks);
    put(faults, file, told.faults);
  }
}

/** Puts what is known of a file, or takes away what is not. */
function put<Value>(known: Map<string, Value>, file: string, value: Value | null): void {
  if (value === null) known.delete(file);
  else known.set(file, value);
}
