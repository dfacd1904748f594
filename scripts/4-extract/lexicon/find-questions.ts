import type { Article } from '../../3-split/article.ts';

/** Gives the indexes of the sentences that ask: marked as questions, or the last of a paragraph and ending in a question mark. */
export function findQuestions({ sentences }: Article): number[] {
  return sentences.flatMap(({ kind, text, paragraph }, i) =>
    kind === 'question' || (kind === 'text' && text.endsWith('?') && sentences[i + 1]?.paragraph !== paragraph) ? [i] : [],
  );
}
