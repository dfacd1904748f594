import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { PageHooks } from '../search-index/read-hooks.ts';
import type { PageFaults, PageSummary } from './built-site.ts';
import { digestPages, findSentences, type SiteFacts } from './order-reading.ts';
import { createReader, type ReadingOrder, type Share, type ShareRead } from './read-share.ts';

/** What is kept of a page that was read; numbers stand in the list of names. */
export interface KnownPage extends PageSummary {
  /** Names the state of its source and of the sentences that it must show; null where nobody told the sum of its source. */
  digest: string | null;
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
  /** Sums of the sources of pages, told by whoever wrote them in this build. */
  sums: Map<string, string>;
  /** Pages of an earlier build, all without faults; none of them need be a page of this one. */
  before: ReadonlyMap<string, KnownPage>;
  /** Those of them that stand in a file that tells all, how many names it tells, and its sum; null where there is none. */
  base: { rows: ReadonlyMap<string, KnownPage>; names: number; sum: string } | null;
}

/** Files from which workers are worth their start. */
const worthWorkers = 1500;
/** Shares that wait for a worker, or to be kept. */
const waitingShares = 4;
/** Files that are read in one go. */
export const shareSize = 100;

/** Gives what is known before any file is read; `before` and `names` come from an earlier build. */
export function beginReading(before: ReadonlyMap<string, KnownPage> = new Map(), names: Iterable<string> = []): FilesRead {
  const numbers = new Map<string, number>();
  for (const name of names) numbers.set(name, numbers.size);
  return { files: new Set(), pages: new Map(), names: numbers, leaks: new Map(), sums: new Map(), before, base: null };
}

/** Files that were looked through for folders of this machine by whoever wrote them: all of them, and what some of them name. */
export interface FilesLookedThrough {
  files: readonly string[];
  leaks: ReadonlyArray<readonly [file: string, folders: string[]]>;
}

/** Adds files that were looked through; pages are not among them. */
export function addLookedThrough({ files, leaks }: FilesRead, looked: FilesLookedThrough): void {
  for (const file of looked.files) files.add(file);
  for (const [file, folders] of looked.leaks) leaks.set(file, folders);
}

/** Takes over what is known of pages that are those of the earlier build, and gives the files that are left to read. */
export function takeKnown({ files, pages, sums, before }: FilesRead, all: readonly string[], records: SiteFacts['records']): string[] {
  const digestOf = digestPages(records);
  return all.filter((file) => {
    const [sum, known] = [sums.get(file), before.get(file)];
    if (sum === undefined || known === undefined || known.digest !== digestOf(file, sum)) return true;
    files.add(file);
    pages.set(file, known);
    return false;
  });
}

/** Reads files of a site, in workers where there are many, and adds what is kept of them to what was kept before. */
export async function readFiles(order: ReadingOrder, all: readonly string[], records: SiteFacts['records'], kept: FilesRead): Promise<FilesRead> {
  const files = takeKnown(kept, all, records);
  const starts = Array.from({ length: Math.ceil(files.length / shareSize) }, (_, at) => at * shareSize);
  const deal = (start: number): Share => dealShare(files.slice(start, start + shareSize), records);
  const numbers: Numbers = new Map();
  const workers = files.length < worthWorkers ? 0 : availableParallelism();
  if (workers < 2) {
    const read = createReader(order, 0);
    for (const start of starts) keepShare(kept, read(deal(start)), numbers, records);
    return kept;
  }
  const pool = openReaders(order, workers);
  try {
    const reading: Array<Promise<ShareRead>> = [];
    // In the order of the files, whoever read them; what waits is dealt late, since sentences take memory.
    const keepNext = async (): Promise<void> => keepShare(kept, (await reading.shift()) as ShareRead, numbers, records);
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
export function dealShare(files: readonly string[], records: SiteFacts['records']): Share {
  const sentencesOf = findSentences(records);
  const sentences = files.flatMap((file) => {
    const shown = sentencesOf(file);
    return shown.length === 0 ? [] : [[file, shown.map(({ id, text }) => ({ id, text }))] as const];
  });
  return { files, sentences: new Map(sentences) };
}

/** The numbers that the names of each reader have here. */
export type Numbers = Map<number, number[]>;

/** Adds what a share gave, in the place of what was known of its files. The shares of each reader come in the order in which it read them. */
export function keepShare({ files, pages, names, leaks, sums }: FilesRead, read: ShareRead, known: Numbers, records: SiteFacts['records']): void {
  const digestOf = digestPages(records);
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
  for (const { file, ids, leadsTo, places, loads, ...told } of read.pages) {
    const sum = sums.get(file);
    const digest = sum === undefined ? null : digestOf(file, sum);
    pages.set(file, { ...told, digest, ids: new Set(ids), leadsTo: translate(leadsTo), places: translate(places), loads: translate(loads) });
  }
}
