import type { CleanArticle } from '../2-clean/clean-article.ts';
import { sliceMapped, toSeedSpan } from '../2-clean/mapped-text.ts';
import type { Article, CleanSentence } from './article.ts';
import { splitSentences } from './split-sentences.ts';

/** Cuts the blocks of a cleaned seed into sentences with ids and offsets; the title, `s1`, stays whole. */
export function splitArticle({ blocks, ...page }: CleanArticle): Article {
  const sentences: CleanSentence[] = [];
  for (const [paragraph, block] of blocks.entries()) {
    const whole = block.kind === 'title' || block.kind === 'heading';
    const spans = whole ? [{ start: 0, end: block.content.text.length }] : splitSentences(block.content.text);
    for (const span of spans) {
      const content = sliceMapped(block.content, span.start, span.end);
      sentences.push({ ...content, ...toSeedSpan(block.content, span.start, span.end), id: `s${sentences.length + 1}`, paragraph, kind: block.kind });
    }
  }
  return { ...page, sentences };
}
