import { rememberBy } from '../../1-read/remember-by.ts';
import type { ActorMention } from '../match.ts';
import type { GatheredPerson } from './gather-persons.ts';
import type { MaskedSentence } from './masked-sentence.ts';

/** Makes a function that reads a masked sentence once for the persons of its article. */
export function ofSentence<V>(read: (masked: MaskedSentence, persons: Map<ActorMention, GatheredPerson>) => V) {
  return rememberBy((persons: Map<ActorMention, GatheredPerson>) => rememberBy((masked: MaskedSentence) => read(masked, persons)));
}
