import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Article } from '../3-split/article.ts';
import { lettersKey } from '../4-extract/lexicon/letters-key.ts';
import type { OrganizationMention } from '../4-extract/match.ts';
import { toMentions, type UnnamedActor } from './name-actors.ts';

/** Makes one actor a body: mentions of one known body, of one name in one state, or of an abbreviation that the article introduces. */
export function resolveOrganizations(article: Article, mentions: readonly OrganizationMention[], gazetteer: Gazetteer): UnnamedActor[] {
  return group(mentions).map((own) => {
    const known = own.find((mention) => mention.known !== null)?.known ?? null;
    const entry = known === null ? undefined : gazetteer.organizations.get(known);
    const names = own.map((mention) => mention.name);
    const name = entry?.name ?? [...names].sort((a, b) => b.length - a.length)[0] ?? '';
    const stated = own.find((mention) => mention.country !== null)?.country ?? null;
    const country = stated ?? entry?.country ?? null;
    const forms = [...names, ...own.map(({ text }) => text), ...own.flatMap(({ acronym }) => acronym ?? [])];
    return {
      preferredId: known,
      kind: 'organization',
      name,
      aliases: [...new Set(forms)].filter((form) => form !== name),
      role: null,
      roleEvidence: null,
      country,
      countryBasis: stated !== null ? 'stated' : country !== null ? 'inferred' : 'unknown',
      leader: false,
      rule: own[0]?.rule ?? 'organization',
      inferred: stated === null && country !== null ? [{ part: 'country', rule: 'country-from-gazetteer' }] : [],
      conflicts: [],
      mentions: toMentions(article, own),
      spans: own,
    };
  });
}

/** Groups mentions; a body without a state joins the one of its name that has one, unless two states have it. */
function group(mentions: readonly OrganizationMention[]): OrganizationMention[][] {
  const keyOf = (name: string) => lettersKey(name.replace(/^the /i, '')) || name;
  const acronyms = new Map<string, string>();
  for (const { name, acronym } of mentions) if (acronym !== null && !acronyms.has(acronym)) acronyms.set(acronym, keyOf(name));
  const groups = new Map<string, OrganizationMention[]>();
  const nameKey = (mention: OrganizationMention) => (mention.known !== null ? `=${mention.known}` : (acronyms.get(mention.name) ?? keyOf(mention.name)));
  const states = new Map<string, Set<string>>();
  for (const mention of mentions) if (mention.country !== null) states.set(nameKey(mention), (states.get(nameKey(mention)) ?? new Set()).add(mention.country));
  for (const mention of mentions) {
    const key = nameKey(mention);
    const own = states.get(key);
    const full = own && own.size > 1 && mention.known === null ? `${key} ${mention.country ?? ''}` : key;
    const members = groups.get(full);
    if (members) members.push(mention);
    else groups.set(full, [mention]);
  }
  return [...groups.values()];
}
