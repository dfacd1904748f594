import type { Fact } from './corpus-shape.ts';

/** Gives the sentences that facts quote, as "article sentence". */
export function quotedSentences(facts: readonly Fact[]): Set<string> {
  return new Set(facts.flatMap(({ quotes }) => quotes.map(({ article, sentence }) => `${article} ${sentence}`)));
}
