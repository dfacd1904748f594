import type { ActorMention } from '../match.ts';
import { distinctPeople } from './distinct-people.ts';
import type { GatheredPerson } from './gather-persons.ts';
import type { MaskedSentence, Token } from './masked-sentence.ts';
import { peopleOf } from './people-of.ts';

/** Finds whom "him" or "her" means: the first of two persons whom the sentence names so far, the only one of the sentence before where it names one. */
export function findObject(own: readonly Token[], history: readonly MaskedSentence[], persons: Map<ActorMention, GatheredPerson>): ActorMention | null {
  const people = distinctPeople(own, persons);
  if (people.length === 2) return people[0] ?? null;
  const last = history.at(-1);
  const before = (last ? peopleOf(persons)(last) : []).filter((actor) => people.every((other) => persons.get(other)?.key !== persons.get(actor)?.key));
  return people.length <= 1 && before.length === 1 ? (before[0] ?? null) : null;
}
