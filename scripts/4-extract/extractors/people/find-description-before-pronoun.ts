import type { Claims } from './claims.ts';
import { endOfRole } from './role-of-office.ts';
import type { Reading, Word } from './word.ts';

/** Longest description, in words. */
const longest = 16;

/** What the text of such a sentence holds at least; most need not be cut into words. */
const opening = /^\s*(?:A|The|Now|Once|Formerly)/;
const pronoun = /,\s*s?he/i;

/**
 * Gives the one person of the sentence before the office with which the next one opens: "… than Ashok Nair. A former Indian
 * ambassador in Astana, he now chairs …". A second person in that sentence, or an office of his own, makes it nobody's.
 */
export function findDescriptionBeforePronoun(readings: readonly Reading[], reading: Reading, claims: Claims): void {
  if (!opening.test(reading.text) || !pronoun.test(reading.text)) return;
  const { words } = reading;
  if (!/^(?:A|An|The|Now|Once|Formerly)$/.test(words[0]?.text ?? '')) return;
  const from = /^(?:a|an|the)$/.test(words[1]?.key ?? '') ? 2 : 1;
  const office = reading.officeAt[from];
  if (!office || office.plural || office.counterpart) return;
  const comma = words.slice(0, longest).findIndex(({ text }, i) => i >= office.end && text === ',');
  if (comma < 0 || !/^(?:he|she)$/.test(words[comma + 1]?.key ?? '')) return;
  const before = readings[reading.sentence - 1];
  const persons = before ? claims.inSentence(before.sentence) : [];
  const person = persons[0];
  if (!person || persons.length !== 1 || person.role) return;
  const first = words[office.roleStart] as Word;
  const last = words[endOfRole(words, office.roleStart, comma, 0) - 1] as Word;
  person.role = { text: reading.text.slice(first.start, last.end), start: first.start, end: last.end, sentence: reading.sentence, rule: 'role-before-pronoun' };
  if (office.countries.length === 1) person.country ??= { code: office.countries[0] as string, basis: 'inferred', rule: 'role-before-pronoun' };
}
