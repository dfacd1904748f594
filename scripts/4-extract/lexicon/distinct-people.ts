import type { ActorMention } from '../match.ts';
import type { GatheredPerson } from './gather-persons.ts';
import type { Token } from './masked-sentence.ts';

/** Gives the persons of some tokens, each once. */
export function distinctPeople(tokens: readonly Token[], persons: Map<ActorMention, GatheredPerson>): ActorMention[] {
  const seen = new Map<string, ActorMention>();
  for (const actor of tokens.flatMap((token) => token.actors)) {
    const person = persons.get(actor);
    if (person && !seen.has(person.key)) seen.set(person.key, actor);
  }
  return [...seen.values()];
}
