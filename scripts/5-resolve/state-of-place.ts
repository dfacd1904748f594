import { bodiesOfOneState } from '../4-extract/lexicon/bodies-of-one-state.ts';
import { capitals } from '../4-extract/lexicon/capitals.ts';
import { countryForms } from '../4-extract/lexicon/country-forms.ts';
import { isStateBody } from '../4-extract/lexicon/is-state-body.ts';
import { regionStates } from '../4-extract/lexicon/region-states.ts';

/** Bodies of many states, whose offices in a place say nothing of the state of the one who holds them. */
const shared =
  /(?<!\p{L})(?:UN|UNDP|UNICEF|EU|European|OSCE|World|International|United Nations|Asian|Islamic Development|Shanghai Cooperation|Shanghai Five|Minsk Group|\p{Lu}\p{L}+ (?:Process|Initiative|Club|Format|Platform|Convention|Protocol)|Embassy|embassy|Ambassador|ambassador|envoy|consul|representative|Representative|attaché)(?!\p{L})/u;

/** "chairman of | Azerbaijan Railways", "the National Bank of | Tajikistan": a state in the name of what only a state has. */
const national =
  /(?<=(?:of|at|for) (?:the )?)(?<before>\p{Lu}[\p{L}-]+) (?:Railways?|Airlines|Airways|Post|Temir Zholy|Customs|coast guard|border guards?|navy|army|air force|police|railways|parliament|government)(?!\p{L})|\b(?:National Bank|Central Bank|Academy of Sciences|Chamber of Commerce(?: and Industry)?|General Administration of Customs) of (?:the )?(?:Republic of )?(?<behind>\p{Lu}[\p{L}-]+)$/gu;

/** First halves of the names of bodies that are welded from a land and a trade: "Tajikstandart", "Uzbekneftegaz". */
const welded: ReadonlyArray<readonly [string, string]> = Object.entries({
  Tajik: 'TJ',
  Uzbek: 'UZ',
  Kazakh: 'KZ',
  Kazat: 'KZ',
  Kyrgyz: 'KG',
  Turkmen: 'TM',
  Türkmen: 'TM',
  Azer: 'AZ',
  Belarus: 'BY',
  Moldova: 'MD',
  Ukr: 'UA',
});

/** Gives the state of the place that a role's institution is named after: "Governor of Khatlon", "fellow at the Osh Institute of Border Studies"; a place where somebody only sits ("in Khujand") is none. */
export function stateOfPlace(role: string): string | null {
  const codes = new Set<string>();
  for (const [name, code] of bodiesOfOneState) if (role.includes(name)) codes.add(code);
  if (codes.size === 0 && shared.test(role) && !isStateBody(role)) return null;
  for (const { groups } of role.matchAll(national)) {
    const code = countryForms.get(groups?.before ?? groups?.behind ?? '')?.code;
    if (code !== undefined) codes.add(code);
  }
  for (const [word] of role.matchAll(/(?<![\p{L}-])\p{Lu}\p{Ll}{5,}/gu)) {
    const land = welded.find(([prefix]) => word.startsWith(prefix) && word.length > prefix.length + 2 && !countryForms.has(word) && !regionStates.has(word));
    if (land) codes.add(land[1]);
  }
  for (const { index, 0: word } of role.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]+/gu)) {
    if (/(?:^|\s)(?:in|to|near|from|for|on) (?:the )?$/.test(role.slice(Math.max(0, index - 10), index)) || /^-based/.test(role.slice(index + word.length)))
      continue;
    const pair = /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/u.exec(role.slice(index))?.[0] ?? '';
    const code = regionStates.get(pair) ?? capitals.get(pair) ?? regionStates.get(word) ?? capitals.get(word);
    if (code !== undefined) codes.add(code);
  }
  return codes.size === 1 ? ([...codes][0] as string) : null;
}
