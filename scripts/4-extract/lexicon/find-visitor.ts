import { findAll } from '../../1-read/find-all.ts';
import type { ActorMention } from '../match.ts';
import type { GatheredPerson } from './gather-persons.ts';
import type { MaskedSentence } from './masked-sentence.ts';

/** Ways of saying who came: "A is on a visit to C", "A, who is staying in our country", "the visit of A", "A landed in C". */
const visits: readonly RegExp[] = [
  /(?<who>\ue001)(?!’)[^;:.“”"\ue001\ue006]{0,80}? (?:visit|trip) to (?:the )?(?:\ue002|\p{Lu}|our country|this country|the country)/dgu,
  /(?<who>\ue001),? who (?:has |had )?(?:(?:is|was) (?:currently )?(?:staying )?in|arrived in|came to) (?:the )?(?:\ue002|\p{Lu}|our country|this country|the country)/dgu,
  /(?:visit|trip) (?:to \ue002 )?(?:of|by) (?:the )?(?<who>\ue001)(?!’)/dgu,
  /(?<who>\ue001),? (?:who )?(?:has |had )?(?:arrived|landed) (?:in|at) (?:the )?(?:\ue002|\p{Lu})/dgu,
];
/** Words before a visit that is still to come, or was an earlier one. */
const otherTime = /\b(?:will|would|plans?|planned|invited|invitation|upcoming|forthcoming|next|previous|last year)\b/;

/** Finds whom "the high guest" or "the visitors" means: the one person of whose visit the sentences before tell; null where they tell of none or of several. */
export function findVisitor(history: readonly MaskedSentence[], persons: Map<ActorMention, GatheredPerson>): ActorMention | null {
  let found: ActorMention | null = null;
  for (const masked of history) {
    if (!masked.text.includes('\ue001')) continue;
    for (const pattern of visits)
      for (const match of findAll(masked.text, pattern)) {
        const actor = masked.tokens.get(match.indices?.groups?.who?.[0] ?? -1)?.actors[0];
        if (actor === undefined || otherTime.test(masked.text.slice(Math.max(0, match.index - 60), match.index + match[0].length))) continue;
        if (found !== null && persons.get(found)?.key !== persons.get(actor)?.key) return null;
        found = actor;
      }
  }
  return found;
}
