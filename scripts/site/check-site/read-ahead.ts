import { findSentences, orderReading, type SiteFacts } from './order-reading.ts';
import { dealShare, type FilesRead, keepShare, openReaders, shareSize } from './read-files.ts';
import type { ShareRead } from './read-share.ts';

/** The reading of pages while others are still rendered. */
export interface ReadAhead {
  /** Tells of files that are written. */
  add: (files: readonly string[]) => void;
  /** Begins to read, since a core is free; `before` is asked once, for what is known by then. */
  begin: (before: () => FilesRead) => void;
  /** Ends after the files at hand and gives what was read; null where nothing was. Throws what the reading threw. */
  end: () => Promise<FilesRead | null>;
}

/** Waiting files from which a worker is worth its start. */
const worthWorker = 1000;

/** Prepares to read the files of a site in a worker while they are written; with few files it never begins. */
export function readAhead(folder: string, facts: SiteFacts, worth = worthWorker): ReadAhead {
  const waiting: string[] = [];
  const state: { before: (() => FilesRead) | null; read: FilesRead | null; reading: Promise<void> | null; ended: boolean } = {
    before: null,
    read: null,
    reading: null,
    ended: false,
  };

  const readWaiting = async (read: FilesRead): Promise<void> => {
    const pool = openReaders(orderReading(folder, facts, null), 1);
    const sentencesOf = findSentences(facts.records);
    const numbers = new Map<number, number[]>();
    try {
      while (!state.ended && waiting.length > 0)
        keepShare(read, (await pool.run(dealShare(waiting.splice(0, shareSize), sentencesOf, read.before))) as ShareRead, numbers);
    } finally {
      await pool.destroy();
    }
  };

  const startWhereWorth = (): void => {
    if (state.before === null || state.reading !== null || state.ended || waiting.length < worth) return;
    state.read ??= state.before();
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
      waiting.push(...files);
      startWhereWorth();
    },
    begin(before) {
      state.before = before;
      startWhereWorth();
    },
    async end() {
      state.ended = true;
      await state.reading;
      return state.read;
    },
  };
}
