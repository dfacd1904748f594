import type { ActorMention } from '../match.ts';
import { distinctPeople } from './distinct-people.ts';
import { fitsOffice } from './fits-office.ts';
import type { GatheredPerson } from './gather-persons.ts';
import type { MaskedSentence, Token } from './masked-sentence.ts';
import { peopleOf } from './people-of.ts';

/** How many sentences back words like "the two leaders" may lead: a text names persons less often than states. */
const depth = 10;

/** Finds the nearest `count` persons: in the sentence so far, in the nearest sentence before that names so many, or over several that name fewer. */
export function findPeople(
  own: readonly Token[],
  history: readonly MaskedSentence[],
  count: number,
  persons: Map<ActorMention, GatheredPerson>,
  who: string,
): ActorMention[] {
  const fits = (actor: ActorMention) => fitsOffice(persons.get(actor)?.offices ?? [], who);
  let union = distinctPeople(own, persons).filter(fits);
  if (union.length === count) return union;
  for (let back = 1; back <= depth && back <= history.length; back++) {
    const people = peopleOf(persons)(history[history.length - back] as MaskedSentence).filter(fits);
    if (people.length === count) return people;
    if (people.length > count) return [];
    const keys = new Set(union.map((actor) => persons.get(actor)?.key));
    union = [...people.filter((actor) => !keys.has(persons.get(actor)?.key)), ...union];
    if (union.length === count) return union;
    if (union.length > count) return [];
  }
  return [];
}
