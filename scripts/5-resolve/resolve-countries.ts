import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Article } from '../3-split/article.ts';
import { countryName } from '../4-extract/lexicon/country-names.ts';
import type { CountryMention } from '../4-extract/match.ts';
import { toMentions, type UnnamedActor } from './name-actors.ts';

/** Makes one actor a state; its aliases are the other names that the article calls it by, not its demonyms and seats. */
export function resolveCountries(article: Article, mentions: readonly CountryMention[], gazetteer: Gazetteer): UnnamedActor[] {
  const byCode = new Map<string, CountryMention[]>();
  for (const mention of mentions) byCode.set(mention.code, [...(byCode.get(mention.code) ?? []), mention]);
  const entries = new Map([...gazetteer.countries.values()].map((entry) => [entry.code, entry]));
  return [...byCode].map(([code, own]) => {
    const name = entries.get(code)?.name ?? countryName(code);
    const names = own.filter(({ form }) => form === 'name').map(({ text }) => text);
    return {
      preferredId: null,
      kind: 'country',
      name,
      aliases: [...new Set(names)].filter((alias) => alias !== name),
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
