import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

countries.registerLocale(english);

/** Names of states in English (ISO 3166-1 and their usual forms), longest first. */
export const stateNames: readonly string[] = Object.values(countries.getNames('en', { select: 'all' }))
  .flat()
  .filter((name) => !name.includes(','))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
