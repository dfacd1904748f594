import type { Fact, Quote } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';
import { joinQuotes } from './quote-evidence.ts';

/** Facts that the same sentences say. */
export interface FactGroup {
  facts: Fact[];
  quotes: Quote[];
}

/**
 * Gives facts by the sentences that say them, so that a sentence which says five facts is quoted once beside them.
 * `quotesOf` gives the quotes of a fact as they are shown.
 */
export function groupFacts(facts: readonly Fact[], quotesOf: (fact: Fact) => Quote[] = ({ quotes }) => quotes): FactGroup[] {
  const groups = groupBy(facts, ({ quotes }) => quotes.map(({ article, sentence }) => `${article} ${sentence}`).join('\n'));
  return [...groups.values()].map((same) => ({ facts: same, quotes: joinQuotes(same.flatMap(quotesOf)) }));
}
