import type { ActorMention } from '../match.ts';
import type { GatheredPerson } from './gather-persons.ts';
import { type MaskedSentence, signs } from './masked-sentence.ts';

/** Words in front of a person who is still the subject of the first sentence: "On [date] the Founder of Peace – [person]". */
const opening = new RegExp(`^[^;:.“”"${signs.country}${signs.demonym}${signs.organization}]{0,80}$`, 'u');

/** Gives the person whose doings an article reports: the holder of an office with whom its first sentence begins; null where it begins otherwise. `history` holds sentences from the first one on, masked. */
export function findProtagonist(history: readonly MaskedSentence[], persons: Map<ActorMention, GatheredPerson>): ActorMention | null {
  const beginning = history.slice(0, 12);
  const first = beginning.find(({ sentence, text }) => sentence.kind === 'text' && text.includes(signs.person));
  const lead = beginning.find(({ sentence, text }) => sentence.kind === 'text' && text.length > 60);
  if (!first || (lead && lead.index < first.index)) return null;
  const [at, token] = [...first.tokens].find(([, one]) => one.sign === signs.person) ?? [];
  const actor = token?.actors[0];
  if (
    at === undefined ||
    actor === undefined ||
    token?.traced !== null ||
    !opening.test(first.text.slice(0, at)) ||
    /\b(?:by|with|to|of|from|between) (?:the )?$/.test(first.text.slice(0, at))
  )
    return null;
  return (persons.get(actor)?.offices.length ?? 0) > 0 ? actor : null;
}
