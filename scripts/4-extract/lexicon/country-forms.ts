import isoCountries from 'i18n-iso-countries';
import nationalities from 'i18n-nationality';
import { countryAliases } from './country-aliases.ts';
import { compoundPrefixes, demonyms } from './demonyms.ts';
import { seatsOfPower } from './seats-of-power.ts';
import { territories } from './territories.ts';

/** What a form of words says of a state. `people` holds plurals: "Tajiks". */
export interface CountryForm {
  code: string;
  form: 'name' | 'demonym' | 'capital' | 'people';
}

/** Every form of words that names a state, with right apostrophes, and the state; forms that name several states are left out. */
export const countryForms: ReadonlyMap<string, CountryForm> = buildForms();

/** Gathers names before demonyms before seats, so that "Kuwait City" or a demonym never takes a name's place. */
function buildForms(): Map<string, CountryForm> {
  const forms = new Map<string, CountryForm>();
  const shared = new Set<string>();
  const add = (text: string, code: string, form: CountryForm['form']) => {
    const known = forms.get(text);
    if (!known) forms.set(text, { code, form });
    else if (known.code !== code) shared.add(text);
  };
  const names = isoCountries.getNames('en', { select: 'all' });
  const codes = Object.keys(names)
    .filter((code) => !territories.has(code))
    .sort();
  for (const code of codes) {
    for (const name of countryAliases[code] ?? []) add(name, code, 'name');
    for (const name of names[code] ?? []) if (isPlainName(name)) add(name.replace(/'/g, '’').replace(/^The /, ''), code, 'name');
  }
  const listed = nationalities.getNames('en');
  for (const code of codes) {
    const listedForm = listed[code] ?? '';
    const own = demonyms[code] ?? { adjectives: isDemonym(listedForm) && !forms.has(listedForm) ? [listedForm] : [] };
    for (const adjective of own.adjectives) add(adjective, code, 'demonym');
    for (const people of own.people ?? own.adjectives.flatMap(pluralOf)) add(people, code, 'people');
  }
  for (const [prefix, code] of Object.entries(compoundPrefixes)) add(prefix, code, 'demonym');
  for (const [seat, code] of Object.entries(seatsOfPower)) add(seat, code, 'capital');
  for (const text of shared) forms.delete(text);
  return forms;
}

/** True for a name as texts write it, without inversion or brackets: not "Korea, Republic of". */
function isPlainName(name: string): boolean {
  return !/[,()]/.test(name);
}

/** True for one word or name that is an adjective, not a note such as "Congolese (Republic of the Congo)". */
function isDemonym(text: string): boolean {
  return /^\p{Lu}[\p{L} -]+$/u.test(text) && !/ or | - /.test(text);
}

/** Gives the plural of demonyms that form it with s: Tajiks, Americans, Pakistanis; none for Chinese, French, Kyrgyz. */
function pluralOf(adjective: string): string[] {
  return /(?:an|[aeo]k|ek|ian|i|h|k|o|en)$/.test(adjective) && !/(?:sh|ch)$/.test(adjective) ? [`${adjective}s`] : [];
}
