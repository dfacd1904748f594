import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

/** Languages of the region and of its partners, in whose names a country is searched. */
const languages = ['tg', 'ru', 'fa', 'kk', 'ky', 'uz', 'tk', 'az', 'hy', 'ka', 'uk', 'be', 'tr', 'ar', 'ur', 'ps', 'hi', 'zh', 'mn', 'de', 'fr', 'es'];

const displays = (['long', 'short'] as const).flatMap((style) =>
  languages.map((language) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' })),
);

countries.registerLocale(english);

/** Gives the names of a country in many languages and scripts, its English short names and its alpha-3 code, from its ISO 3166-1 alpha-2 code. */
export function nameCountry(code: string): string[] {
  const alpha3 = countries.alpha2ToAlpha3(code) ?? [];
  return [...new Set([...(countries.getName(code, 'en', { select: 'all' }) ?? []), ...displays.flatMap((display) => display.of(code) ?? []), alpha3].flat())];
}
