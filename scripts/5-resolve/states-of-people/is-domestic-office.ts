import { countryForms } from '../../4-extract/lexicon/country-forms.ts';
import { isPublicOffice } from '../is-public-office.ts';
import { stateOfPlace } from '../state-of-place.ts';

/** Words of offices that belong to bodies of many states, to other states' guests or to nobody's state. */
const foreign =
  /\b(?:ambassador|envoy|representative|consul|high commissioner|commissioner|attach[eé]|charg[eé]|plenipotentiary|diplomat|united nations|un|eu|european|osce|nato|csto|sco|cis|eaeu|ecb|imf|world bank|international|secretary[- ]general|company|corporation|co|inc|association|union|league|fund|agency for|institute|university|leader|warlord|ruler|pope)\b/i;

/** True for an office of one state that a text may name without the state: "Deputy Prime Minister", "Speaker of the National Assembly". */
export function isDomesticOffice(role: string): boolean {
  // "Mayor of Oulu": nobody knows where that is.
  if (/\b(?:mayor|governor|akim|hakim|hokim) of \p{Lu}/iu.test(role) && stateOfPlace(role) === null) return false;
  // "Hanjin Energy president": a company's, not a state's.
  if (
    /^\p{Lu}[^,]*(?<! to the) (?:[Vv]ice[ -])?[Pp]resident$/u.test(role) ||
    !isPublicOffice(role, true) ||
    foreign.test(
      role.replace(/\bto the supreme leader\b|\bfor international (?=(?:economic |trade )?(?:relations|trade|affairs|cooperation|development))/gi, ''),
    )
  )
    return false;
  return ![...role.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]+/gu)].some(([word]) => countryForms.has(word));
}
