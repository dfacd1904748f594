import type { Claims } from './claims.ts';
import { roleOfOffice } from './role-of-office.ts';
import type { FoundPerson, Reading } from './word.ts';

/** Most words between the name and what it says of its bearer. */
const reach = 14;
/** Words before the office in such a clause: "the first", "then a". */
const lead = /^(?:the|a|an|then|still|also|once|now|first|second|third|last|only|youngest|longest-serving)$/;

/**
 * Gives a person the office that a clause of the sentence names ("became president"), and the only person of a sentence the one that
 * a pronoun's clause names: "When Junichiro Koizumi landed in Samarkand, he was the first Japanese prime minister to …", "Pekka Haavisto, when he was minister, used to say".
 */
export function findRoleByPredicate(reading: Reading, claims: Claims): void {
  const { words } = reading;
  const persons = claims.inSentence(reading.sentence);
  for (const [i, person] of persons.entries()) {
    const next = persons[i + 1]?.run.start ?? words.length;
    const found = person.role ? null : ((persons.length === 1 ? readClause(reading, person) : null) ?? readFirstToDo(reading, person, next));
    if (found !== null) takeOffice(reading, person, found);
  }
}

/** Gives a person the office at a place of the sentence, with its state. */
function takeOffice(reading: Reading, person: FoundPerson, found: number): void {
  const { words } = reading;
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

/**
 * Gives the index of the office in "Emmanuel Macron came to Ulaanbaatar in May, the first French president to do so", or "X became president in 2016";
 * null where another person stands between, or nobody is said to be the first.
 */
function readFirstToDo({ words, officeAt }: Reading, { run }: FoundPerson, next: number): number | null {
  if (/^(?:became|becomes)$/.test(words[run.end]?.key ?? '')) return skipLead(words, officeAt, run.end + 1);
  const told = endOfWhoWas(words, run.end);
  if (told !== null) return skipLead(words, officeAt, told);
  for (let at = run.end; at < Math.min(run.end + reach, next); at++) {
    if (/^[.;:(–—]$/.test(words[at]?.text ?? '')) return null;
    if (words[at]?.text !== ',' || words[at + 1]?.key !== 'the' || !/^(?:first|second|third|last|only)$/.test(words[at + 2]?.key ?? '')) continue;
    const office = skipLead(words, officeAt, at + 1);
    const end = office === null ? undefined : officeAt[office]?.end;
    if (office === null || end === undefined) return null;
    const rest = words.slice(end, end + 6).map(({ key }) => key);
    return /^(?:ever |in [a-z0-9]+ (?:years|decades) |since \d{4} )?to [a-z]{2,}/.test(rest.join(' ')) ? office : null;
  }
  return null;
}

/** Gives the index behind ", who has been" and the like; null where no such clause begins. */
function endOfWhoWas(words: Reading['words'], at: number): number | null {
  if (words[at]?.text !== ',' || words[at + 1]?.key !== 'who') return null;
  const rest = words.slice(at + 2, at + 5).map(({ key }) => key);
  const verb = /^(?:(?:has|had) been|(?:has |had )?served as|serves as|is|was|became|remains) /.exec(`${rest.join(' ')} `)?.[0];
  return verb === undefined ? null : at + 1 + verb.split(' ').length;
}

function skipLead(words: Reading['words'], officeAt: Reading['officeAt'], from: number): number | null {
  let office = from;
  while (lead.test(words[office]?.key ?? '') && !officeAt[office]) office++;
  return officeAt[office] ? office : null;
}

/** Gives the index of the office behind "he was the first"; null where no such clause follows the name. */
function readClause({ words, officeAt }: Reading, { run }: FoundPerson): number | null {
  for (let at = run.end; at < run.end + reach && at < words.length; at++) {
    if (!/^(?:he|she)$/.test(words[at]?.text ?? '') || !/^(?:is|was|became|remains)$/.test(words[at + 1]?.key ?? '')) continue;
    return skipLead(words, officeAt, at + 2);
  }
  return null;
}
