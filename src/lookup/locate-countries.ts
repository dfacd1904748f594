import { countryName } from '../wording/country-name.ts';
import type { Actor, Sources } from './corpus-shape.ts';

/** Gives lower-case ASCII words joined by hyphens: `cote-d-ivoire` for "Côte d’Ivoire". */
function slugOf(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).join('-');
}

/**
 * Gives the id of the country for every ISO code that an actor carries. A state that only its persons or bodies bring
 * into the corpus, and that no article names, is added to `actors`.
 */
export function locateCountries(actors: Map<string, Actor>, { countries }: Sources): Map<string, string> {
  const located = new Map<string, string>();
  for (const { id, kind, country } of actors.values()) if (kind === 'country' && country) located.set(country.code, id);
  const written = new Map(countries.map(({ id, data }) => [data.code, { id, name: data.name, capital: data.capital }]));
  for (const { leader, country } of [...actors.values()]) {
    if (!leader || !country || located.has(country.code)) continue;
    const name = written.get(country.code)?.name ?? countryName(country.code, 'en');
    const id = written.get(country.code)?.id ?? slugOf(name);
    if (actors.has(id)) continue;
    located.set(country.code, id);
    actors.set(id, {
      id,
      kind: 'country',
      name,
      aliases: [],
      knownForms: [],
      leader: false,
      country: { code: country.code, basis: 'stated', rules: [] },
      conflicts: [],
      mentions: [],
      weight: 0,
      background: { sort: null, capital: written.get(country.code)?.capital ?? null, offices: [] },
      hasPage: true,
    });
  }
  return located;
}
