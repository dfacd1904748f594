/** The languages in which a country's name is shown and searched. */
export type NameLanguage = 'en' | 'tg' | 'ru' | 'fa';

const displayNames = {
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
  tg: new Intl.DisplayNames(['tg'], { type: 'region' }),
  ru: new Intl.DisplayNames(['ru'], { type: 'region' }),
  fa: new Intl.DisplayNames(['fa'], { type: 'region' }),
};

/** Gives the name of a country in a language, from its ISO 3166-1 alpha-2 code; the code itself where there is no name. */
export function countryName(code: string, language: NameLanguage): string {
  return displayNames[language].of(code) ?? code;
}
