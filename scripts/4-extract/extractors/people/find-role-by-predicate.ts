import type { Claims } from './claims.ts';
import { roleOfOffice } from './role-of-office.ts';
import type { FoundPerson, Reading } from './word.ts';

/** Most words between the name and what it says of its bearer. */
const reach = 14;
/** Words before the office in such a clause: "the first", "then a". */
const lead = /^(?:the|a|an|then|still|also|once|now|first|second|third|last|only|youngest|longest-serving)$/;

/**
 * Gives the only person of a sentence the office that a pronoun's clause names: "When Junichiro Koizumi landed in Samarkand,
 * he was the first Japanese prime minister to …", "Pekka Haavisto, when he was minister, used to say".
 */
export function findRoleByPredicate(reading: Reading, claims: Claims): void {
  const { words } = reading;
  const persons = claims.inSentence(reading.sentence);
  const [person] = persons;
  if (!person || persons.length !== 1 || person.role) return;
  const found = readClause(reading, person);
  if (!found) return;
  const office = reading.officeAt[found];
  const role = office && roleOfOffice(reading, office);
  if (!office || !role || office.plural || office.counterpart) return;
  // "he was a student in Moscow": what somebody does for a living needs its own sentence.
  if (words[office.end]?.kind === 'word' && words[office.end]?.upper) return;
  person.office ??= office;
  person.role = { ...role, rule: 'role-from-predicate' };
  const [code] = office.countries;
  if (code !== undefined && office.countries.length === 1) person.country ??= { code, basis: 'inferred', rule: 'role-from-predicate' };
}

/** Gives the index of the office behind "he was the first"; null where no such clause follows the name. */
function readClause({ words, officeAt }: Reading, { run }: FoundPerson): number | null {
  for (let at = run.end; at < run.end + reach && at < words.length; at++) {
    if (!/^(?:he|she)$/.test(words[at]?.text ?? '') || !/^(?:is|was|became|remains)$/.test(words[at + 1]?.key ?? '')) continue;
    let office = at + 2;
    while (lead.test(words[office]?.key ?? '') && !officeAt[office]) office++;
    return officeAt[office] ? office : null;
  }
  return null;
}
