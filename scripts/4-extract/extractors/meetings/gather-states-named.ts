import type { ActorMention, CountryMention } from '../../match.ts';

/** Gives one mention of each state that an article names, by the code of the state: by its name where there is one, before adjectives and capitals. */
export function gatherStatesNamed(actors: readonly ActorMention[]): Map<string, CountryMention> {
  const named = new Map<string, CountryMention>();
  for (const actor of actors) {
    if (actor.kind !== 'country') continue;
    const known = named.get(actor.code);
    if (known === undefined || (actor.form === 'name' && known.form !== 'name')) named.set(actor.code, actor);
  }
  return named;
}
