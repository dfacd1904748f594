import type { Gazetteer } from '../1-read/gazetteer.ts';
import { rememberBy } from '../1-read/remember-by.ts';
import type { Article } from '../3-split/article.ts';
import { countryName } from '../4-extract/lexicon/country-names.ts';
import type { CountryMention } from '../4-extract/match.ts';
import { toMentions, type UnnamedActor } from './name-actors.ts';

/** Gives the names of the states of hand-written entries by their ISO codes. */
const namesOf = rememberBy(
  (gazetteer: Gazetteer): ReadonlyMap<string, string> => new Map([...gazetteer.countries.values()].map(({ code, name }) => [code, name] as const)),
);

/** Makes one actor a state; its aliases are the other names that the article calls it by, not its demonyms and seats. */
export function resolveCountries(article: Article, mentions: readonly CountryMention[], gazetteer: Gazetteer): UnnamedActor[] {
  const byCode = new Map<string, CountryMention[]>();
  for (const mention of mentions) {
    const own = byCode.get(mention.code);
    if (own) own.push(mention);
    else byCode.set(mention.code, [mention]);
  }
  const names = namesOf(gazetteer);
  return [...byCode].map(([code, own]) => {
    const name = names.get(code) ?? countryName(code);
    const forms = own.filter(({ form }) => form === 'name').map(({ text }) => text);
    return {
      preferredId: null,
      kind: 'country',
      name,
      aliases: [...new Set(forms)].filter((alias) => alias !== name),
      role: null,
      roleEvidence: null,
      country: code,
      countryBasis: 'stated',
      leader: false,
      rule: own[0]?.rule ?? 'country-name',
      inferred: [],
      conflicts: [],
      mentions: toMentions(article, own),
      spans: own,
    };
  });
}
