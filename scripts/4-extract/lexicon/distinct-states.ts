import type { ActorMention } from '../match.ts';
import type { GatheredPerson } from './gather-persons.ts';

/** Gives one actor for each state that some actors are or act for. */
export function distinctStates(actors: readonly ActorMention[], persons: Map<ActorMention, GatheredPerson>): ActorMention[] {
  const seen = new Map<string, ActorMention>();
  for (const actor of actors) {
    // A union of states concludes agreements as a state does.
    const union = actor.kind === 'organization' && /\bUnion$|^EU$/.test(actor.name) ? actor.name : null;
    const code = actor.kind === 'country' ? actor.code : (union ?? persons.get(actor)?.country ?? null);
    if (code !== null && !seen.has(code)) seen.set(code, actor);
  }
  return [...seen.values()];
}
