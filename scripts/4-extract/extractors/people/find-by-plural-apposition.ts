import type { Claims } from './claims.ts';
import { roleOfOffice } from './role-of-office.ts';
import type { Reading } from './word.ts';

/** Gives two persons the office that follows both names in the plural: "Serdar Kılıç and Ruben Rubinyan, the two special envoys, met". */
export function findByPluralApposition(reading: Reading, claims: Claims): void {
  const { words } = reading;
  const persons = claims.inSentence(reading.sentence);
  for (const [i, second] of persons.entries()) {
    const first = persons[i - 1];
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
