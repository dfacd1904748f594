import type { Claims } from './claims.ts';
import { endsOpeningPhrase } from './ends-opening-phrase.ts';
import { roleOfOffice } from './role-of-office.ts';
import type { FoundPerson, Reading } from './word.ts';

/** Gives two persons and more the office that follows their names in the plural: "Serdar Kılıç and Ruben Rubinyan, the two special envoys, met", "A and B, the presidents of Peru and Chile respectively". */
export function findByPluralApposition(reading: Reading, claims: Claims): void {
  const { words } = reading;
  const persons = claims.inSentence(reading.sentence);
  for (const [i, second] of persons.entries()) {
    const first = persons[i - 1];
    if (first) takeOfficeBefore(reading, first, second);
    if (!first || words[second.run.end]?.text !== ',' || second.run.start !== first.run.end + 1 || words[first.run.end]?.key !== 'and') continue;
    let at = second.run.end + 1;
    while (/^(?:the|their|both|two|respective)$/.test(words[at]?.key ?? '') && !reading.officeAt[at]) at++;
    const office = reading.officeAt[at];
    const end = words[office?.end ?? 0]?.key === 'respectively' ? (office?.end ?? 0) + 1 : (office?.end ?? 0);
    if (!office?.plural || office.counterpart || !(/^[,.;)–—]$/.test(words[end]?.text ?? '.') || end > office.end)) continue;
    const holders = listBefore(reading, persons, i);
    // "A, B and C, the ministers of X and Y": nobody can tell which of the three is none.
    if (holders.length > 2 && office.countries.length !== holders.length) continue;
    for (const [place, person] of holders.entries()) {
      person.office ??= office;
      person.role ??= roleOfOffice(reading, office);
      const code = office.countries.length === holders.length ? office.countries[place] : undefined;
      if (code !== undefined) person.country ??= { code, basis: 'inferred', rule: 'countries-in-order' };
    }
  }
}

/** Gives the persons of the list that ends with the one at `last`, joined by "and": "A, B and C". */
function listBefore({ words }: Reading, persons: readonly FoundPerson[], last: number): FoundPerson[] {
  let first = last - 1;
  while (first > 0 && words[persons[first - 1]?.run.end ?? 0]?.text === ',' && persons[first]?.run.start === (persons[first - 1]?.run.end ?? 0) + 1) first--;
  return persons.slice(first, last + 1);
}

/** Gives two persons the office in the plural that stands before them and a comma: "The special envoys, Armenia’s A and Türkiye’s B,", "Their security chiefs, A – until May – and B". */
function takeOfficeBefore(reading: Reading, first: FoundPerson, second: FoundPerson): void {
  const { words } = reading;
  if (first.role || second.role) return;
  let comma = first.run.start - 1;
  if (words[comma]?.kind === 'possessive' && words[comma - 1]?.country) comma -= 2;
  const office = words[comma]?.text === ',' ? reading.offices.find(({ end }) => end === comma) : undefined;
  if (!office?.plural || office.counterpart || endsOpeningPhrase(words, office, [first.run, second.run])) return;
  const between = words.slice(first.run.end, second.run.start);
  const [opening] = between;
  const joined = between.findLast(({ key, kind, country }) => kind !== 'possessive' && !country && key !== 'the');
  const inserted = /^[–—]$/.test(opening?.text ?? '') && between.filter(({ text }) => text === opening?.text).length === 2 && between.length <= 12;
  if (joined?.key !== 'and' || !(inserted || opening?.key === 'and')) return;
  for (const person of [first, second]) {
    person.role = roleOfOffice(reading, office);
    const before = person.run.start - 1;
    const state = words[before]?.kind === 'possessive' ? words[before - 1]?.country : null;
    if (state) person.country ??= { code: state.code, basis: 'stated', rule: 'country-in-title' };
  }
}
