import type { Claims } from './claims.ts';
import { endOfRole, roleOfOffice } from './role-of-office.ts';
import type { FoundPerson, Reading, Word } from './word.ts';

/** Longest description, in words. */
const longest = 16;

/** What the text of such a sentence holds at least; most need not be cut into words. */
const opening = /^\s*(?:A|The|Now|Once|Formerly)/;
const pronoun = /,\s*s?he/i;
/** "She became Finland’s Arctic ambassador in September." */
const became = /^\s*(?:He|She) (?:(?:is|was|became|has been|had been|serves as|served as|has served as)) /;

/**
 * Gives the one person of the sentence before the office with which the next one opens: "… than Ashok Nair. A former Indian
 * ambassador in Astana, he now chairs …", "She became Finland’s Arctic ambassador". A second person in that sentence, or an office of his own, makes it nobody's.
 */
export function findDescriptionBeforePronoun(readings: readonly Reading[], reading: Reading, claims: Claims): void {
  const { words } = reading;
  const told = became.exec(reading.text)?.[0];
  if (told !== undefined) {
    describeOneBefore(readings, reading, claims, told.trim().split(' ').length);
    return;
  }
  if (!opening.test(reading.text) || !pronoun.test(reading.text)) return;
  if (!/^(?:A|An|The|Now|Once|Formerly)$/.test(words[0]?.text ?? '')) return;
  const from = /^(?:a|an|the)$/.test(words[1]?.key ?? '') ? 2 : 1;
  const office = reading.officeAt[from];
  if (!office || office.plural || office.counterpart) return;
  const comma = words.slice(0, longest).findIndex(({ text }, i) => i >= office.end && text === ',');
  if (comma < 0 || !/^(?:he|she)$/.test(words[comma + 1]?.key ?? '')) return;
  const person = findOneBefore(readings, reading, claims);
  if (!person) return;
  const first = words[office.roleStart] as Word;
  const last = words[endOfRole(words, office.roleStart, comma, 0) - 1] as Word;
  person.role = { text: reading.text.slice(first.start, last.end), start: first.start, end: last.end, sentence: reading.sentence, rule: 'role-before-pronoun' };
  if (office.countries.length === 1) person.country ??= { code: office.countries[0] as string, basis: 'inferred', rule: 'role-before-pronoun' };
}

/** Gives the only person of the sentence before, where the text has told no office of his. */
function findOneBefore(readings: readonly Reading[], { sentence }: Reading, claims: Claims): FoundPerson | null {
  const before = readings[sentence - 1];
  const persons = before ? claims.inSentence(before.sentence) : [];
  const [person] = persons;
  return person && persons.length === 1 && !person.role ? person : null;
}

/** Gives the one person of the sentence before the office that "She became" opens; `from` is the word behind the verb. */
function describeOneBefore(readings: readonly Reading[], reading: Reading, claims: Claims, from: number): void {
  const { words, officeAt } = reading;
  const at = /^(?:the|an?|then|now|once|also)$/.test(words[from]?.key ?? '') ? from + 1 : from;
  const office = officeAt[at];
  const role = office && !office.plural && !office.counterpart ? roleOfOffice(reading, office) : null;
  const person = role ? findOneBefore(readings, reading, claims) : null;
  if (!office || !role || !person || person.run.start > 0) return;
  person.role = { ...role, sentence: reading.sentence, rule: 'role-before-pronoun' };
  if (office.countries.length === 1) person.country ??= { code: office.countries[0] as string, basis: 'inferred', rule: 'role-before-pronoun' };
}
