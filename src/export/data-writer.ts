import type { Corpus } from '../lookup/corpus-shape.ts';
import { type Digest, divideIntoRuns, type SortOfThings } from './data-things.ts';
import { gatherParts } from './gather-parts.ts';

/** How the text of a file of the data page is made. */
export interface DataWriter {
  /** What stands before the rows, between two of them, and behind them. */
  before: string;
  between: string;
  after: string;
  /** Gives the rows of the things that a corpus lists, in parts, with what stands between them. */
  rows: (corpus: Corpus) => Iterable<string>;
  /** The things of which each row, or rows of its own, is made; null where a row shows more than one of them. */
  of: SortOfThings | null;
}

/** What is there of a file from the build before. */
export interface Held {
  digest: Digest;
  /**
   * Gives the next part of the file: bytes of the build before that were made from what has this digest, or else made anew.
   * They hold until three more parts have been asked for: what reads them takes one after the other.
   */
  part: (from: string | null, make: () => string) => Buffer;
}

/** Gives the text of a file in parts, each a whole text in UTF-8; where the build before is held, what it knows is taken from there. */
export function* writeData({ before, between, after, rows, of }: DataWriter, corpus: Corpus, held?: Held): Generator<Buffer> {
  if (held === undefined || of === null) {
    for (const text of gatherParts(chain(before, rows(corpus), after))) yield Buffer.from(text);
    return;
  }
  if (before !== '') yield held.part(null, () => before);
  for (const [place, run] of divideIntoRuns(corpus, of, held.digest).entries()) {
    if (place > 0 && between !== '') yield held.part(null, () => between);
    yield held.part(run.from, () => [...rows(run.corpus)].join(''));
  }
  if (after !== '') yield held.part(null, () => after);
}

/** Gives a text, others, and one behind them. */
function* chain(before: string, texts: Iterable<string>, after: string): Generator<string> {
  yield before;
  yield* texts;
  yield after;
}
