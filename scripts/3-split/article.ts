import type { SentenceKind } from '../../src/schemas/sentence.ts';
import type { CleanArticle } from '../2-clean/clean-article.ts';
import type { MappedText } from '../2-clean/mapped-text.ts';

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

/** A cleaned seed in sentences: what the page says of itself, and the text. */
export interface Article extends Omit<CleanArticle, 'blocks'> {
  sentences: CleanSentence[];
}
