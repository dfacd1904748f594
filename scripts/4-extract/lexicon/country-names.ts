import isoCountries from 'i18n-iso-countries';
import { countryAliases } from './country-aliases.ts';
import { countryForms } from './country-forms.ts';

/** Gives the short English name of a state by its ISO 3166-1 alpha-2 code: "Türkiye", "Russia", "United States"; the code itself where it is unknown. */
export function countryName(code: string): string {
  return countryAliases[code]?.[0] ?? isoCountries.getName(code, 'en') ?? code;
}

/** Gives the ISO 3166-1 alpha-2 code of the state that a text names by itself ("Tajik", "the Kyrgyz Republic", "Moscow", "Kazakhstan’s"); null where it names none. */
export function countryOf(text: string): string | null {
  const bare = text.trim().replace(/'/g, '’').replace(/’s?$/, '').replace(/^the /i, '');
  return countryForms.get(bare)?.code ?? null;
}
