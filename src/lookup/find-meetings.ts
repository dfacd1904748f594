import { relationId } from './address.ts';
import { compareText } from './compare-text.ts';
import type { Actor, Corpus, Fact } from './corpus-shape.ts';

/** Two leaders who met, with the facts that say so. */
export interface LeaderPair {
  a: Actor;
  b: Actor;
  facts: Fact[];
}

/** Gives the pairs of leaders who met, talked or called each other, those with the most facts first. */
export function findLeaderPairs(corpus: Corpus): LeaderPair[] {
  const pairs = new Map<string, LeaderPair>();
  for (const fact of corpus.factsOfKind('meeting')) {
    const leaders = fact.actors.map((id) => corpus.actor(id)).filter(({ leader }) => leader);
    // A long list of participants says that all were there, not who met whom.
    if (leaders.length > 8) continue;
    for (const [index, one] of leaders.entries()) {
      for (const two of leaders.slice(index + 1)) {
        const [a, b] = one.id < two.id ? [one, two] : [two, one];
        const pair = pairs.get(relationId(a.id, b.id)) ?? { a, b, facts: [] };
        pair.facts.push(fact);
        pairs.set(relationId(a.id, b.id), pair);
      }
    }
  }
  return [...pairs.values()].sort((x, y) => y.facts.length - x.facts.length || compareText(x.a.id, y.a.id) || compareText(x.b.id, y.b.id));
}
