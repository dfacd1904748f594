import { countryForms } from '../../4-extract/lexicon/country-forms.ts';

/** True for an office of a body that two states share, so that its holder may be of either: "chair of the Tajik-Uzbek commission", "Chairman of the Japan–Tajikistan Friendship League". */
export function isOfTwoStates(role: string): boolean {
  const [, one = '', other = ''] = /(?<!\p{L})(\p{Lu}\p{L}+)[-–](\p{Lu}\p{L}+)(?!\p{L})/u.exec(role) ?? [];
  return [one, other].every((word) => /^(?:demonym|name)$/.test(countryForms.get(word)?.form ?? ''));
}
