import type { Fact, Quote } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';
import { joinQuotes } from './quote-evidence.ts';

/** Facts that the same sentences say. */
export interface FactGroup {
  facts: Fact[];
  quotes: Quote[];
}

/** Gives facts by the sentences that say them, so that a sentence which says five facts is quoted once beside them. */
export function groupFacts(facts: readonly Fact[]): FactGroup[] {
  const groups = groupBy(facts, ({ quotes }) => quotes.map(({ article, sentence }) => `${article} ${sentence}`).join('\n'));
  return [...groups.values()].map((same) => ({ facts: same, quotes: joinQuotes(same.flatMap(({ quotes }) => quotes)) }));
}
