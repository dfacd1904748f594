import type { SeedSpan } from '../2-clean/clean-article.ts';
import type { MappedText } from '../2-clean/mapped-text.ts';
import type { Seed } from '../1-read/seed.ts';
import type { SentenceKind } from '../../src/schemas/sentence.ts';

/**
 * A sentence ready for extraction. `text` is clean (plain spaces, right apostrophes, no footnote stars, run-together
 * words parted); `offsets` leads each of its characters back to the seed.
 */
export interface CleanSentence extends MappedText {
  /** `s1`, `s2` … in the order of the text; `s1` is the title. */
  id: string;
  paragraph: number;
  kind: SentenceKind;
  /** Offsets into the seed, `[start, end)`. */
  start: number;
  end: number;
}

/** A cleaned seed. */
export interface Article {
  seed: Seed;
  /** Readable ASCII slug of the title; made unique when articles are linked. */
  id: string;
  title: string;
  /** By-lines, as names. */
  authors: string[];
  /** Outlet, as the page names it; null where it does not. */
  publisher: string | null;
  /** The line or dateline that dates the article, as written; null where there is none. */
  dateLine: SeedSpan | null;
  sentences: CleanSentence[];
  /** Lines that were taken for boilerplate, and by which rule. */
  boilerplate: Array<SeedSpan & { rule: string }>;
}
