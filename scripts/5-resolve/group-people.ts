import type { Gazetteer } from '../1-read/gazetteer.ts';
import { familyNamesFirst } from '../4-extract/lexicon/given-names.ts';
import { lettersKey } from '../4-extract/lexicon/letters-key.ts';
import { surnameEnding } from '../4-extract/lexicon/surname-endings.ts';
import type { PersonMention } from '../4-extract/match.ts';
import { isPublicOffice } from './is-public-office.ts';
import { isSameInAnotherOrder, isShortFormOf, type NameParts, readNameParts } from './name-parts.ts';

/** The mentions of one person. */
export interface PersonGroup {
  /** Id of the known person, where any form is known. */
  known: string | null;
  /** The full forms, the longest first; a surname alone where no full form was given. */
  names: NameParts[];
  mentions: PersonMention[];
}

/** Why two forms were put together, or were not. */
export interface GroupingNote {
  code: 'merged-people' | 'ambiguous-surname';
  message: string;
  mentions: PersonMention[];
}

/** Groups mentions into persons by the full name, a known name, a short form of exactly one full name, and a surname of exactly one person. */
export function groupPeople(mentions: readonly PersonMention[], gazetteer: Gazetteer): { groups: PersonGroup[]; notes: GroupingNote[] } {
  const notes: GroupingNote[] = [];
  const groups: PersonGroup[] = [];
  const full = mentions.map((mention) => ({ mention, name: readNameParts(mention.name) })).filter(({ name }) => name.parts.length > 1);
  // Longer forms first, so that every short form meets all the long ones it may belong to.
  full.sort((a, b) => b.name.parts.length - a.name.parts.length || Number(a.name.initials.includes(true)) - Number(b.name.initials.includes(true)));
  for (const { mention, name } of full) joinFull(groups, mention, name, notes);
  return { groups, notes: [...notes, ...joinPartial(groups, mentions, gazetteer)] };
}

/** Puts a full form into its group, or makes one. */
function joinFull(groups: PersonGroup[], mention: PersonMention, name: NameParts, notes: GroupingNote[]): void {
  const fits = (group: PersonGroup) => !(mention.known && group.known && mention.known !== group.known);
  const same = groups.find(
    (group) => (mention.known !== null && group.known === mention.known) || (fits(group) && group.names.some(({ key }) => key === name.key)),
  );
  if (same) {
    add(same, mention, name);
    return;
  }
  const close = groups.filter(
    (group) =>
      fits(group) &&
      agree(group, mention) &&
      !group.names.some((other) => isChildOf(name, other) || isChildOf(other, name)) &&
      group.names.some(
        (other) =>
          isSameInAnotherOrder(name, other) ||
          (mention.role === null && isByPatronymic(name, other)) ||
          isShortFormOf(name, other) ||
          (other.initials.includes(true) && isShortFormOf(other, name)),
      ),
  );
  if (close.length === 1) {
    const group = close[0] as PersonGroup;
    notes.push({
      code: 'merged-people',
      message: `“${mention.name}” is taken for a short form of “${group.mentions[0]?.name}”`,
      mentions: [group.mentions[0] as PersonMention, mention],
    });
    add(group, mention, name);
    return;
  }
  groups.push({ known: mention.known, names: [name], mentions: [mention] });
}

/** True for a given name and a patronymic, as one is addressed, beside the full name of one who is called so: "Vladimir Vladimirovich" after "Vladimir Putin". */
function isByPatronymic(name: NameParts, other: NameParts): boolean {
  const [given, patronymic = ''] = name.parts;
  return (
    name.parts.length === 2 &&
    /(?:ovich|evich|yevich|ovna|evna|yevna)$/.test(patronymic) &&
    other.parts.length > 1 &&
    other.parts[0] === given &&
    !other.parts.slice(1, -1).some((part) => /(?:vich|vna)$/.test(part) && part !== patronymic)
  );
}

/** True for a name that goes on with another one behind "bin": "Maktoum bin Mohammed bin Rashid Al Maktoum" is the son of the one whom it ends with. */
function isChildOf(child: NameParts, parent: NameParts): boolean {
  return child.parts.length > parent.parts.length && /(?:bin|ibn|bint)$/.test(child.key.slice(0, -parent.key.length)) && child.key.endsWith(parent.key);
}

function add(group: PersonGroup, mention: PersonMention, name: NameParts): void {
  group.mentions.push(mention);
  group.known ??= mention.known;
  if (!group.names.some(({ key }) => key === name.key)) group.names.push(name);
}

/** True unless the mention states another country than the group. */
function agree(group: PersonGroup, mention: PersonMention): boolean {
  const code = mention.country?.code;
  const own = countriesOf(group);
  return code === undefined || own.size === 0 || own.has(code);
}

/** Gives the states that the group's mentions name. */
export function countriesOf(group: PersonGroup): Set<string> {
  return new Set(group.mentions.flatMap(({ country }) => (country ? [country.code] : [])));
}

/** Puts surnames and other single parts to the one person who can bear them. */
function joinPartial(groups: PersonGroup[], mentions: readonly PersonMention[], gazetteer: Gazetteer): GroupingNote[] {
  const notes: GroupingNote[] = [];
  const fullGroups = [...groups];
  const alone = new Map<string, PersonGroup>();
  const single = mentions.map((mention) => ({ mention, name: readNameParts(mention.name) })).filter(({ name }) => name.parts.length < 2);
  for (const { mention, name } of single) {
    const surnamed = fullGroups.filter((group) => bears(group, name.key, gazetteer));
    // "Sheikh Faisal", "Minister Battsetseg", "Simons" of "Geerlings-Simons": another part counts where nobody bears it as a surname.
    const bearers =
      surnamed.length > 0 || mention.known !== null
        ? surnamed
        : fullGroups.filter(
            (group) => group.names.some(({ parts }) => parts.includes(name.key)) || group.mentions.some((one) => endOfDouble(one.name) === name.key),
          );
    const fitting = bearers.filter((group) => agree(group, mention) && !isOfAnotherRank(group, mention));
    const byKnown = fitting.filter((group) => mention.known !== null && group.known === mention.known);
    const chosen = byKnown.length === 1 ? byKnown : fitting.length > 1 ? decideByOffice(fitting, mention) : fitting;
    if (chosen.length === 1) {
      (chosen[0] as PersonGroup).mentions.push(mention);
      continue;
    }
    if (bearers.length > 1) {
      notes.push({
        code: 'ambiguous-surname',
        message: `“${mention.name}” may be ${bearers.map((group) => `“${group.mentions[0]?.name}”`).join(' or ')}; it is given to neither`,
        mentions: [mention],
      });
      continue;
    }
    const key = `${mention.known ?? name.key}${mention.known ? '' : ` ${bearers.length > 0 ? (mention.country?.code ?? mention.role?.text ?? '') : ''}`}`;
    const group = alone.get(key) ?? { known: mention.known, names: [name], mentions: [] };
    if (!alone.has(key)) {
      alone.set(key, group);
      groups.push(group);
    }
    group.mentions.push(mention);
  }
  return notes;
}

/** Gives the letters of the second half of a double surname: "simons" of "Jennifer Geerlings-Simons"; null for other names. */
function endOfDouble(name: string): string | null {
  const half = /\s\p{Lu}\p{Ll}{2,}-(?<half>\p{Lu}\p{Ll}{3,})$/u.exec(name)?.groups?.half;
  return half === undefined ? null : lettersKey(half);
}

/** True where a part is one by which the group's person may be named alone. */
function bears(group: PersonGroup, key: string, gazetteer: Gazetteer): boolean {
  const leader = group.known === null ? undefined : gazetteer.leaders.get(group.known);
  // "Japarov" after "Akylbek Zhaparov": the other spellings of a known name count as well.
  const known = leader ? [...leader.surnames, ...[leader.name, ...leader.aliases].map((form) => form.split(' ').at(-1) ?? '')] : [];
  if (known.some((surname) => lettersKey(surname) === key)) return true;
  return group.names.some(({ parts }) => {
    const first = parts[0] ?? '';
    const last = parts.at(-1) ?? '';
    const familyFirst = familyNamesFirst.has(first) || (surnameEnding.test(first) && !surnameEnding.test(last));
    return (
      key === last ||
      (familyFirst && key === first) ||
      (parts.length > 2 && key === parts.at(-2)) ||
      last === `al${key}` ||
      last === `el${key}` ||
      parts.slice(-2).join('') === key
    );
  });
}

/** True where the mention holds a public office and everything said of the group's person is an occupation: "President Karimov" beside "Ali Karimov, an economist". */
function isOfAnotherRank(group: PersonGroup, mention: PersonMention): boolean {
  if (!mention.role || !mention.known || mention.known === group.known) return false;
  const roles = group.mentions.flatMap(({ role, country }) => (role ? [isPublicOffice(role.text, country !== null)] : []));
  return roles.length > 0 && !roles.includes(true) && isPublicOffice(mention.role.text, mention.country !== null);
}

/** Of several bearers of a surname, gives the ones whose office or state the mention repeats. */
function decideByOffice(bearers: readonly PersonGroup[], mention: PersonMention): PersonGroup[] {
  const { country, role } = mention;
  const byCountry = country ? bearers.filter((group) => countriesOf(group).has(country.code)) : [];
  if (byCountry.length === 1) return byCountry;
  const wanted = role?.text.toLowerCase();
  return wanted === undefined ? [...bearers] : bearers.filter((group) => group.mentions.some((other) => other.role?.text.toLowerCase() === wanted));
}
