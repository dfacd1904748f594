import type { Article } from '../3-split/article.ts';
import type { CountryMention, PersonMention } from '../4-extract/match.ts';
import { countriesOf, type PersonGroup } from './group-people.ts';

/** Two groups that are one person under two given names. */
export interface NameConflict {
  /** The group whose form is kept, and the other one. */
  kept: PersonGroup;
  other: PersonGroup;
}

/** What states do to each other in a sentence; two sentences with one of them and one state tell of the same event. */
const events: readonly RegExp[] = [/\bvisit/i, /\b(?:met|meet|meeting|meets)\b/i, /\bsign(?:ed|s|ing)?\b/i, /\btalks\b/i, /\barriv/i, /\breceiv/i];

/**
 * Finds persons that differ in the given name alone and can only be one: they hold the same office of the same state,
 * or the article says of the one what it says of the other, who holds an office: "Vladimir Mishustin visited Tajikistan",
 * "the visit of Russian Prime Minister Mikhail Mishustin to Tajikistan".
 */
export function findNameConflicts(article: Article, groups: readonly PersonGroup[], countries: readonly CountryMention[]): NameConflict[] {
  const conflicts: NameConflict[] = [];
  const bySurname = new Map<string, PersonGroup[]>();
  for (const group of groups) {
    const name = group.names[0];
    if (!name || name.parts.length < 2 || name.initials.includes(true)) continue;
    const surname = name.parts.at(-1) as string;
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), group]);
  }
  for (const bearers of bySurname.values()) {
    if (bearers.length !== 2) continue;
    const [a, b] = bearers as [PersonGroup, PersonGroup];
    if ((a.known && b.known) || a.names[0]?.parts.length !== b.names[0]?.parts.length) continue;
    if (!holdTheSameOffice(a, b) && !shareAnEvent(article, a, b, countries)) continue;
    const [kept, other] = b.known || (!a.known && !hasRole(a) && hasRole(b)) ? [b, a] : [a, b];
    conflicts.push({ kept, other });
  }
  return conflicts;
}

function hasRole(group: PersonGroup): boolean {
  return group.mentions.some(({ role }) => role !== null);
}

/** True where both are said to hold one office of one state. */
function holdTheSameOffice(a: PersonGroup, b: PersonGroup): boolean {
  const roles = (group: PersonGroup) =>
    new Set(group.mentions.flatMap(({ role }) => (role ? [role.text.toLowerCase().replace(/^(?:acting|new|then) /, '')] : [])));
  const [ofA, ofB] = [countriesOf(a), countriesOf(b)];
  const former = [a, b].some((group) => group.mentions.some(({ role }) => /\b(?:former|first|ex|late|previous|outgoing)\b/i.test(role?.text ?? '')));
  return !former && ofA.size === 1 && ofB.size === 1 && [...ofA].every((code) => ofB.has(code)) && [...roles(a)].some((role) => roles(b).has(role));
}

/** True where one of them has neither office nor state and does, in its only sentences, what the other one does to the same state. */
function shareAnEvent(article: Article, a: PersonGroup, b: PersonGroup, countries: readonly CountryMention[]): boolean {
  const [named, bare] = hasRole(a) ? [a, b] : [b, a];
  if (!hasRole(named) || hasRole(bare) || countriesOf(bare).size > 0 || bare.known) return false;
  const own = countriesOf(named);
  const statesIn = (mention: PersonMention) =>
    countries.filter(({ sentence, code }) => sentence === mention.sentence && !own.has(code)).map(({ code }) => code);
  return bare.mentions.some((one) =>
    named.mentions.some((two) => {
      if (one.sentence === two.sentence) return false;
      const [textOne, textTwo] = [article.sentences[one.sentence]?.text ?? '', article.sentences[two.sentence]?.text ?? ''];
      const states = new Set(statesIn(two));
      return events.some((event) => event.test(textOne) && event.test(textTwo)) && statesIn(one).some((code) => states.has(code));
    }),
  );
}
