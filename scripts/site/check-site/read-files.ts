import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { PageHooks } from '../search-index/read-hooks.ts';
import type { PageFaults, PageSummary, ShownSentence } from './built-site.ts';
import { createReader, type ReadingOrder, type Share, type ShareRead } from './read-share.ts';

/** What is kept of a page that was read; numbers stand in the list of names. */
export interface KnownPage extends PageSummary {
  /** Digest of its source and of the sentences that it must show. */
  digest: string;
  /** Files of the site that it loads, and pages to which others than `<a>` lead. */
  loads: Uint32Array;
  /** What it tells the search index about itself. */
  hooks: PageHooks | null;
  faults: PageFaults | null;
}

/** What is kept of the files of a site that were read. */
export interface FilesRead {
  /** Paths of the files. */
  files: Set<string>;
  pages: Map<string, KnownPage>;
  /** Numbers of the names to which links lead. */
  names: Map<string, number>;
  /** Folders of this machine by the file that names them. */
  leaks: Map<string, string[]>;
  /** Pages of an earlier build, all without faults; none of them need be a page of this one. */
  before: ReadonlyMap<string, KnownPage>;
}

/** Files from which workers are worth their start. */
const worthWorkers = 4000;
/** Shares that wait for a worker, or to be kept. */
const waitingShares = 4;
/** Files that are read in one go. */
export const shareSize = 100;

/** Gives what is known before any file is read; `before` and `names` come from an earlier build. */
export function beginReading(before: ReadonlyMap<string, KnownPage> = new Map(), names: Iterable<string> = []): FilesRead {
  return { files: new Set(), pages: new Map(), names: new Map([...names].map((name, number) => [name, number])), leaks: new Map(), before };
}

/** Reads files of a site, in workers where there are many, and adds what is kept of them to what was kept before. */
export async function readFiles(
  order: ReadingOrder,
  files: readonly string[],
  sentencesOf: (file: string) => readonly ShownSentence[],
  kept: FilesRead,
): Promise<FilesRead> {
  const starts = Array.from({ length: Math.ceil(files.length / shareSize) }, (_, at) => at * shareSize);
  const deal = (start: number): Share => dealShare(files.slice(start, start + shareSize), sentencesOf, kept.before);
  const numbers: Numbers = new Map();
  const workers = files.length < worthWorkers ? 0 : availableParallelism();
  if (workers < 2) {
    const read = createReader(order, 0);
    for (const start of starts) keepShare(kept, read(deal(start)), numbers);
    return kept;
  }
  const pool = openReaders(order, workers);
  try {
    const reading: Array<Promise<ShareRead>> = [];
    // In the order of the files, whoever read them; what waits is dealt late, since sentences take memory.
    const keepNext = async (): Promise<void> => keepShare(kept, (await reading.shift()) as ShareRead, numbers);
    for (const start of starts) {
      if (reading.length >= workers * waitingShares) await keepNext();
      reading.push(pool.run(deal(start)) as Promise<ShareRead>);
    }
    while (reading.length > 0) await keepNext();
  } finally {
    await pool.destroy();
  }
  return kept;
}

/** Gives workers that read shares of a site's files; whoever asks for them ends them. */
export function openReaders(order: ReadingOrder, workers: number): Tinypool {
  const filename = new URL('./read-share-in-worker.ts', import.meta.url).href;
  return new Tinypool({ filename, runtime: 'worker_threads', minThreads: workers, maxThreads: workers, workerData: order });
}

/** Gives a share of the reading. */
export function dealShare(files: readonly string[], sentencesOf: (file: string) => readonly ShownSentence[], before: FilesRead['before']): Share {
  const sentences = files.flatMap((file) => {
    const shown = sentencesOf(file);
    return shown.length === 0 ? [] : [[file, shown.map(({ id, text }) => ({ id, text }))] as const];
  });
  const digests = files.flatMap((file) => {
    const known = before.get(file);
    return known === undefined ? [] : [[file, known.digest] as const];
  });
  return { files, sentences: new Map(sentences), digests: new Map(digests) };
}

/** The numbers that the names of each reader have here. */
export type Numbers = Map<number, number[]>;

/** Adds what a share gave, in the place of what was known of its files. The shares of each reader come in the order in which it read them. */
export function keepShare({ files, pages, names, leaks, before }: FilesRead, read: ShareRead, known: Numbers): void {
  const numbers = known.get(read.reader) ?? [];
  known.set(read.reader, numbers);
  for (const name of read.names) {
    const number = names.get(name) ?? names.size;
    names.set(name, number);
    numbers.push(number);
  }
  const translate = (held: Uint32Array): Uint32Array => held.map((number) => numbers[number] ?? 0);
  for (const { file, leaks: found } of read.files) {
    files.add(file);
    if (found === null) leaks.delete(file);
    else leaks.set(file, found);
  }
  for (const { file, ids, leadsTo, places, loads, ...told } of read.pages)
    pages.set(file, { ...told, ids: new Set(ids), leadsTo: translate(leadsTo), places: translate(places), loads: translate(loads) });
  for (const file of read.same) {
    const known = before.get(file);
    if (known === undefined) continue;
    files.add(file);
    pages.set(file, known);
  }
}
