import type { Inference } from '../../src/schemas/evidence.ts';
import type { Gazetteer } from '../1-read/gazetteer.ts';
import { toSeedSpan } from '../2-clean/mapped-text.ts';
import type { Article } from '../3-split/article.ts';
import { lettersKey } from '../4-extract/lexicon/letters-key.ts';
import type { CountryMention, OrganizationMention, PersonMention } from '../4-extract/match.ts';
import { type ChosenCountry, chooseCountry } from './choose-country.ts';
import { chooseRole } from './choose-role.ts';
import { quoteSentence } from './fact-context.ts';
import { findNameConflicts } from './find-name-conflicts.ts';
import { groupPeople, type PersonGroup } from './group-people.ts';
import { isPublicOffice } from './is-public-office.ts';
import { levenshteinRatio } from './levenshtein-ratio.ts';
import type { UnnamedActor } from './name-actors.ts';
import { readNameParts } from './name-parts.ts';
import type { ReviewEntry } from './resolve-article.ts';
import { makePersonContext } from './states-of-people/make-person-context.ts';
import type { PersonOfArticle } from './states-of-people/person-context.ts';
import { lacksState, settleStates } from './states-of-people/settle-states.ts';

/** Most different names may be to be shown as perhaps one person; measured on pairs of spellings. */
const similar = 0.2;

/** Most people of an article, and the longest sentence in characters, from which states are settled by context. */
const mostPeople = 300;
const longestSentence = 2000;

/** Makes one actor of all mentions of a person; a surname that two persons share is given to neither. */
export function resolvePeople(
  article: Article,
  mentions: readonly PersonMention[],
  others: { countries: readonly CountryMention[]; organizations: readonly OrganizationMention[] },
  gazetteer: Gazetteer,
): { people: UnnamedActor[]; review: ReviewEntry[] } {
  const review: ReviewEntry[] = [];
  const idsOf = (of: readonly PersonMention[]) =>
    [...new Set(of.map(({ sentence }) => sentence))].sort((a, b) => a - b).flatMap((at) => article.sentences[at]?.id ?? []);
  const conflicts = findNameConflicts(
    article,
    groupPeople(
      mentions.filter(({ name }) => readNameParts(name).parts.length > 1),
      gazetteer,
    ).groups,
    others.countries,
  );
  // A person under two given names is one before surnames are given out, so that "Mishustin’s visit" finds its bearer.
  const renamed = new Map<PersonMention, string>();
  for (const { kept, other } of conflicts) for (const mention of other.mentions) renamed.set(mention, nameOf(kept));
  const original = new Map<PersonMention, PersonMention>();
  const unified = mentions.map((mention) => {
    const name = renamed.get(mention);
    const copy = name === undefined ? mention : { ...mention, name };
    original.set(copy, mention);
    return copy;
  });
  const { groups, notes } = groupPeople(unified, gazetteer);
  for (const { code, message, mentions: of } of notes) review.push({ code, message, sentences: idsOf(of) });
  const settled = settlePeople(
    article,
    groups.map((group) => ({ group, own: group.mentions.map((mention) => original.get(mention) as PersonMention) })),
    others,
    gazetteer,
  );
  const people = groups.map((group) => {
    const own = group.mentions.map((mention) => original.get(mention) as PersonMention).sort((a, b) => a.sentence - b.sentence || a.start - b.start);
    const clashing = [...new Set(own.flatMap((mention) => (renamed.has(mention) ? [mention.name] : [])))];
    if (clashing.length > 0) {
      review.push({
        code: 'clashing-names',
        message: `“${nameOf(group)}” is also called ${clashing.map((form) => `“${form}”`).join(' and ')}; taken for one person`,
        sentences: idsOf(own.filter((mention) => readNameParts(mention.name).parts.length > 1)),
      });
    }
    const actor = toActor(article, group, own, clashing, settled.get(group) as ChosenCountry, gazetteer);
    const stated = new Set(own.flatMap(({ country }) => (country?.basis === 'stated' ? [country.code] : [])));
    if (stated.size > 1)
      review.push({
        code: 'clashing-countries',
        message: `“${actor.name}” is said to be of ${[...stated].join(' and ')}`,
        sentences: idsOf(own.filter(({ country }) => country !== null)),
      });
    return { ...actor, spans: own };
  });
  return { people, review: [...review, ...suggestMerges(people, idsOf)] };
}

/** Gives the fullest form of a group: most parts, no initials, first in the text. */
function nameOf(group: PersonGroup): string {
  const forms = [...group.mentions].sort((a, b) => a.sentence - b.sentence || a.start - b.start).map(({ name }) => ({ name, read: readNameParts(name) }));
  forms.sort((a, b) => Number(a.read.initials.includes(true)) - Number(b.read.initials.includes(true)) || b.read.parts.length - a.read.parts.length);
  return forms[0]?.name ?? '';
}

function toActor(
  article: Article,
  group: PersonGroup,
  own: PersonMention[],
  clashing: readonly string[],
  country: ChosenCountry,
  gazetteer: Gazetteer,
): Omit<UnnamedActor, 'spans'> {
  const leader = group.known === null ? undefined : gazetteer.leaders.get(group.known);
  // The form of the article stands, so that the record says what the text says; the entry's name fills in for a bare surname and heads the page.
  const written = nameOf(group);
  const name = leader && (readNameParts(written).parts.length < 2 || lettersKey(written) === lettersKey(leader.name)) ? leader.name : written;
  const forms = [...new Set([...group.mentions, ...own].sort((a, b) => a.sentence - b.sentence || a.start - b.start).map((mention) => mention.name))];
  const role = chooseRole(own);
  const inferred: Inference[] = [];
  if (role?.rule) inferred.push({ part: 'role', rule: role.rule });
  if (country.rule !== null) inferred.push({ part: 'country', rule: country.rule });
  const evidenceOf = (form: string) =>
    own.filter((mention) => lettersKey(mention.name) === lettersKey(form)).flatMap((mention) => quoteSentence(article, mention) ?? []);
  const keptForm = forms.find((form) => !clashing.includes(form) && readNameParts(form).parts.length > 1) ?? name;
  return {
    preferredId: group.known,
    kind: 'person',
    name,
    aliases: forms.filter((form) => form !== name),
    role: role?.text ?? null,
    roleEvidence: role ? quoteSentence(article, role.span) : null,
    country: country.code,
    countryBasis: country.basis,
    leader:
      leader !== undefined ||
      own.some((mention) => mention.role !== null && isPublicOffice(mention.role.text, mention.country !== null || country.code !== null)),
    rule: own[0]?.rule ?? 'name',
    inferred,
    conflicts: clashing.length === 0 ? [] : [{ part: 'given name', forms: [keptForm, ...clashing].map((form) => ({ form, evidence: evidenceOf(form) })) }],
    mentions: own.flatMap((mention) => {
      const sentence = article.sentences[mention.sentence];
      if (!sentence) return [];
      const { start, end } = toSeedSpan(sentence, mention.start, mention.end);
      return [{ sentence: sentence.id, start, end, text: article.seed.text.slice(start, end) }];
    }),
  };
}

/** Gives each group its state: what its own mentions say, then what the article says of those who have none. */
function settlePeople(
  article: Article,
  groups: ReadonlyArray<{ group: PersonGroup; own: readonly PersonMention[] }>,
  others: { countries: readonly CountryMention[]; organizations: readonly OrganizationMention[] },
  gazetteer: Gazetteer,
): Map<PersonGroup, ChosenCountry> {
  const people = groups.map(({ group, own }) => {
    const mentions = [...own].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
    const home = group.known === null ? null : (gazetteer.leaders.get(group.known)?.country ?? null);
    return { mentions, role: chooseRole(mentions)?.text ?? null, country: chooseCountry(mentions, others.organizations, gazetteer, home), known: group.known };
  });
  // A sentence beyond any that people write is not read again mention by mention.
  const read = people
    .slice(0, mostPeople)
    .map((person) => ({ ...person, mentions: person.mentions.filter(({ sentence }) => (article.sentences[sentence]?.text.length ?? 0) <= longestSentence) }));
  const organizations = others.organizations.map((body) =>
    body.country === null && body.known !== null ? { ...body, country: gazetteer.organizations.get(body.known)?.country ?? null } : body,
  );
  if (read.some(lacksState)) settleStates(read, makePersonContext(article, read, { ...others, organizations }));
  return new Map(groups.map(({ group }, i) => [group, (read[i] ?? (people[i] as PersonOfArticle)).country] as const));
}

/** True for letters of which few would have to be changed; the difference in length alone tells of most pairs that it is more. */
function areSimilar(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= similar * Math.max(a.length, b.length) && levenshteinRatio(a, b) <= similar;
}

/** Shows pairs of names that are nearly the same, for a person to decide. */
function suggestMerges(people: readonly UnnamedActor[], idsOf: (of: readonly PersonMention[]) => string[]): ReviewEntry[] {
  const named = people
    .filter(({ name }) => name.includes(' '))
    .slice(0, 300)
    .map((actor) => ({ actor, key: lettersKey(actor.name) }));
  return named.flatMap(({ actor: a, key }, i) =>
    named
      .slice(i + 1)
      .filter((other) => areSimilar(key, other.key))
      .map(({ actor: b }) => ({
        code: 'similar-names',
        message: `“${a.name}” and “${b.name}” may be one person; an alias in the hand-written leaders would say so`,
        sentences: idsOf([...a.spans, ...b.spans] as PersonMention[]),
      })),
  );
}
