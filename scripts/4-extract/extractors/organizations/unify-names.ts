import type { OrganizationMention } from '../../match.ts';

/**
 * Gives all mentions of one organization the same name, its fullest form in the article: "the Kuwait Fund" becomes
 * "Kuwait Fund for Arab Economic Development" where only one name of the article begins like that, and "the AFC" becomes the
 * "Africa Finance Corporation" met before it where it is the only one with these initials.
 */
export function unifyNames(mentions: OrganizationMention[]): OrganizationMention[] {
  const fuller = new Map<string, OrganizationMention | null>();
  const offer = (short: string, mention: OrganizationMention) => {
    const other = fuller.get(short);
    if (other === undefined) fuller.set(short, mention);
    else if (other !== null && keyOf(other) !== keyOf(mention)) fuller.set(short, null);
  };
  for (const mention of mentions) {
    const beginning = /^(.+?) (?:of|for|on|to|against) /.exec(mention.name)?.[1];
    if (beginning?.includes(' ')) offer(beginning, mention);
    const withoutOwner = /^(?:UN|EU|CIS|SCO|CSTO|NATO|US|United Nations) (.+ .+)$/.exec(mention.name)?.[1];
    if (withoutOwner !== undefined) offer(withoutOwner, mention);
    const initials = initialsOf(mention.name);
    if (initials.length > 2) offer(initials, mention);
  }
  const named = mentions.map((mention) => {
    if (mention.known !== null) return mention;
    const full = fuller.get(mention.name);
    if (full && /^[A-Z]+$/.test(mention.name) && !isBefore(full, mention)) return mention;
    return full && keyOf(full) !== keyOf(mention) ? { ...mention, name: full.name, known: full.known, country: mention.country ?? full.country } : mention;
  });
  return spreadCountries(named);
}

/** Gives the first letters of the words of a name in capitals, but for small words: "ADB" of "Asian Development Bank"; empty where another word is small. */
function initialsOf(name: string): string {
  const words = name.split(' ').filter((word) => !/^(?:of|for|on|the|and|&|to|in)$/.test(word));
  return words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) ? words.map((word) => word.charAt(0)).join('') : '';
}

const isBefore = (one: OrganizationMention, other: OrganizationMention) =>
  one.sentence < other.sentence || (one.sentence === other.sentence && one.start < other.start);

const keyOf = ({ known, name }: OrganizationMention) => known ?? name;

/** A body that the article ties to exactly one state belongs to it in the mentions that do not say so. */
function spreadCountries(mentions: OrganizationMention[]): OrganizationMention[] {
  const owners = new Map<string, Set<string>>();
  for (const { name, country } of mentions) if (country !== null) owners.set(name, (owners.get(name) ?? new Set()).add(country));
  return mentions.map((mention) => {
    const owner = owners.get(mention.name);
    return mention.country === null && owner?.size === 1 ? { ...mention, country: [...owner][0] ?? null } : mention;
  });
}
