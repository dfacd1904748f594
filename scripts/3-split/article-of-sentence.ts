import type { Article, CleanSentence } from './article.ts';
import { articleFromText } from './article-from-text.ts';

/** Makes an article whose one sentence is a text as it stands, however long and whatever its signs, for tests with hostile texts. */
export function articleOfSentence(text: string): Article & { sentences: [CleanSentence] } {
  const offsets = Array.from({ length: text.length + 1 }, (_, index) => index);
  const sentence: CleanSentence = { text, offsets, id: 's1', paragraph: 0, kind: 'text', start: 0, end: text.length };
  return { ...articleFromText('x'), sentences: [sentence] };
}
