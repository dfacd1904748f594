import { orderReading, type SiteFacts } from './order-reading.ts';
import { beginReading, dealShare, type FilesRead, keepShare, openReaders, shareSize, takeKnown } from './read-files.ts';
import type { ShareRead } from './read-share.ts';

/** The reading of pages while others are still rendered. */
export interface ReadAhead {
  /** Tells of files that are written. */
  add: (files: readonly WrittenFile[]) => void;
  /** Begins to read, since a core is free, unless it has begun; `before` is what is known by then. */
  begin: (before: FilesRead) => void;
  /** Ends after the files at hand and gives what was read, beside what was known. Throws what the reading threw. */
  end: () => Promise<FilesRead>;
  /** Gives the files at hand of which nobody has read anything, among them those that were told since the end. */
  late: () => string[];
}

/** A file that is written, by its path inside the site; of a page that the next build may use again, the sum. */
export type WrittenFile = readonly [file: string, sum: string | null];

/** Waiting files from which a worker is worth its start. */
const worthWorker = 1000;

/** Prepares to read the files of a site in a worker while they are written; with few files it never begins. */
export function readAhead(folder: string, facts: SiteFacts, worth = worthWorker): ReadAhead {
  const waiting: string[] = [];
  const sums = new Map<string, string>();
  const state: { read: FilesRead | null; reading: Promise<void> | null; ended: boolean } = {
    read: null,
    reading: null,
    ended: false,
  };

  const readWaiting = async (read: FilesRead): Promise<void> => {
    const pool = openReaders(orderReading(folder, facts, null), 1);
    const numbers = new Map<number, number[]>();
    try {
      while (!state.ended && waiting.length > 0) {
        const files = takeKnown(read, waiting.splice(0, shareSize), facts.records);
        if (files.length > 0) keepShare(read, (await pool.run(dealShare(files, facts.records))) as ShareRead, numbers, facts.records);
      }
    } finally {
      await pool.destroy();
    }
  };

  const startWhereWorth = (): void => {
    if (state.read === null || state.reading !== null || state.ended || waiting.length < worth) return;
    const reading = readWaiting(state.read).then(() => {
      state.reading = null;
      startWhereWorth();
    });
    // What it throws is told at the end.
    reading.catch(() => undefined);
    state.reading = reading;
  };

  return {
    add(files) {
      for (const [file, sum] of files) {
        waiting.push(file);
        if (sum !== null) sums.set(file, sum);
      }
      startWhereWorth();
    },
    begin(before) {
      state.read ??= { ...before, sums };
      startWhereWorth();
    },
    async end() {
      state.ended = true;
      await state.reading;
      return state.read ?? { ...beginReading(), sums };
    },
    late: () => [...waiting],
  };
}
