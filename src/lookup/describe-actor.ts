import { capitalizeFirst } from '../wording/capitalize-first.ts';
import { countryName } from '../wording/country-name.ts';
import type { Actor, Corpus } from './corpus-shape.ts';

/** Gives the offices of a person, as the articles give them, each once. */
export function officesOf(corpus: Corpus, actor: string): string[] {
  const titles = corpus
    .factsAbout(actor)
    .flatMap(({ statement }) => (statement.kind === 'role' && statement.value.actor === actor ? [statement.value.title] : []));
  return [...new Set(titles)];
}

/** Gives the name of the state of a person or body; null where none is known. */
export function stateNameOf(corpus: Corpus, { country }: Pick<Actor, 'country'>): string | null {
  if (country === null) return null;
  const id = corpus.countryOf(country.code);
  return id === null ? countryName(country.code, 'en') : corpus.actor(id).name;
}

/** Gives who or what an actor is in a line: "President, Tajikistan", "Country, capital Astana", "Bank". */
export function describeActor(corpus: Corpus, actor: Actor): string {
  const { kind, background } = actor;
  if (kind === 'country') return background.capital === null ? 'Country' : `Country, capital ${background.capital}`;
  const state = stateNameOf(corpus, actor);
  const what = kind === 'organization' ? (background.sort ?? 'organization') : (officesOf(corpus, actor.id)[0] ?? (actor.leader ? 'leader' : 'person'));
  return [capitalizeFirst(what), state].filter((part) => part !== null).join(', ');
}
