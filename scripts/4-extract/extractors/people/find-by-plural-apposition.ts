import type { Claims } from './claims.ts';
import { roleOfOffice } from './role-of-office.ts';
import type { FoundPerson, Reading } from './word.ts';

/** Gives two persons the office that follows both names in the plural: "Serdar Kılıç and Ruben Rubinyan, the two special envoys, met". */
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
    if (!office?.plural || office.counterpart || !/^[,.;)–—]$/.test(words[office.end]?.text ?? '.')) continue;
    for (const [place, person] of [first, second].entries()) {
      person.office ??= office;
      person.role ??= roleOfOffice(reading, office);
      const code = office.countries.length === 2 ? office.countries[place] : undefined;
      if (code !== undefined) person.country ??= { code, basis: 'inferred', rule: 'countries-in-order' };
    }
  }
}

/** Gives two persons the office in the plural that stands before them and a comma: "The special envoys, Armenia’s A and Türkiye’s B,", "Their security chiefs, A – until May – and B". */
function takeOfficeBefore(reading: Reading, first: FoundPerson, second: FoundPerson): void {
  const { words } = reading;
  if (first.role || second.role) return;
  let comma = first.run.start - 1;
  if (words[comma]?.kind === 'possessive' && words[comma - 1]?.country) comma -= 2;
  const office = words[comma]?.text === ',' ? reading.offices.find(({ end }) => end === comma) : undefined;
  if (!office?.plural || office.counterpart) return;
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
