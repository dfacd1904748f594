import { countryForms } from '../4-extract/lexicon/country-forms.ts';
import { isStateBody } from '../4-extract/lexicon/is-state-body.ts';
import { regionStates } from '../4-extract/lexicon/region-states.ts';

/** Bodies of many states, whose offices in a place say nothing of the state of the one who holds them. */
const shared = /(?<!\p{L})(?:UN|UNDP|UNICEF|EU|European|OSCE|World|International|United Nations|Asian|Islamic Development|Embassy|embassy|Ambassador|ambassador|envoy|consul|representative|Representative|attaché)(?!\p{L})/u;

/** Gives the state of the place that a role's institution is named after: "Governor of Khatlon", "fellow at the Osh Institute of Border Studies"; a place where somebody only sits ("in Khujand") is none. */
export function stateOfPlace(role: string): string | null {
  if (shared.test(role) && !isStateBody(role)) return null;
  const codes = new Set<string>();
  for (const { index, 0: word } of role.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]+/gu)) {
    if (/(?:^|\s)(?:in|to|near|from|for|on) (?:the )?$/.test(role.slice(Math.max(0, index - 10), index)) || /^-based/.test(role.slice(index + word.length))) continue;
    const seat = countryForms.get(word);
    const code = regionStates.get(word) ?? (seat?.form === 'capital' ? seat.code : undefined);
    if (code !== undefined) codes.add(code);
  }
  return codes.size === 1 ? ([...codes][0] as string) : null;
}
