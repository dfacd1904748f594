import type { ActorMention } from '../match.ts';
import type { GatheredPerson } from './gather-persons.ts';
import type { MaskedSentence } from './masked-sentence.ts';

/** How many sentences back "the ministers" may lead. */
const depth = 10;
/** More than so many make a gathering, of which nobody says who sat down with whom. */
const most = 4;

/** How an article speaks of the holders of one office: who of them a sentence names, each once, and for which states they act. */
interface Holders {
  persons: Map<ActorMention, GatheredPerson>;
  ofSentence: (masked: MaskedSentence) => readonly ActorMention[];
  fits: (actor: ActorMention) => boolean;
}

/**
 * Finds whom "the ministers" or "the heads of state" means, where no number is given: the two to four of different states whom the nearest
 * sentence names together, unless a sentence in between names another holder of such an office. `own` are those whom the sentence has named so far.
 */
export function findOfficeHolders(own: readonly ActorMention[], history: readonly MaskedSentence[], { persons, ofSentence, fits }: Holders): ActorMention[] {
  const single = new Set<string>();
  for (let back = 0; back <= depth && back <= history.length; back++) {
    const people = (back === 0 ? own : ofSentence(history[history.length - back] as MaskedSentence)).filter(fits);
    const keys = people.map((actor) => persons.get(actor)?.key);
    const states = new Set(people.map((actor) => persons.get(actor)?.country ?? null));
    if (people.length > 1)
      return people.length <= most && !states.has(null) && states.size === people.length && [...single].every((key) => keys.includes(key)) ? people : [];
    for (const key of keys) if (key !== undefined) single.add(key);
  }
  return [];
}
