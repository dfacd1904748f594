import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import { highestOffices } from '../../lexicon/offices.ts';
import type { Claims } from './claims.ts';
import { roleOfOffice } from './role-of-office.ts';
import type { Office, Reading } from './word.ts';

/**
 * Gives a known person whom the article names without office the office that it names without holder: "the presidents of
 * Kyrgyzstan and Tajikistan signed the treaty", and later "Sadyr Japarov". Only for offices of which a state has one, held to this day.
 */
export function takeRoleOfDescribedHolder(readings: readonly Reading[], claims: Claims, gazetteer: Gazetteer): void {
  const titled = new Set(
    claims
      .all()
      .filter(({ role }) => role !== null)
      .map(({ known }) => known),
  );
  const done = new Set<string>();
  for (const person of claims.all().sort((a, b) => a.sentence - b.sentence || a.run.start - b.run.start)) {
    const { known } = person;
    const leader = known === null ? undefined : gazetteer.leaders.get(known);
    if (known === null || !leader?.country || titled.has(known) || done.has(known)) continue;
    done.add(known);
    const heads = new Set(
      leader.offices
        .filter(({ to }) => to === null)
        .map(({ title }) => title.toLowerCase())
        .filter((title) => highestOffices.has(title)),
    );
    const described = heads.size === 0 ? null : findUnheld(readings, claims, heads, leader.country);
    if (described) person.role = { ...described, rule: 'role-of-described-holder' };
  }
}

/** Finds the first office of a state that stands without a holder's name. */
function findUnheld(readings: readonly Reading[], claims: Claims, heads: ReadonlySet<string>, country: string) {
  for (const reading of readings) {
    if (reading.headline) continue;
    for (const office of reading.offices) {
      if (!heads.has(office.head) || !office.countries.includes(country) || isHeld(reading, office, claims) || !isPresent(reading, office)) continue;
      const role = roleOfOffice(reading, office);
      if (role) return { ...role, sentence: reading.sentence };
    }
  }
  return null;
}

/** True where a name stands right before or behind the office. */
function isHeld(reading: Reading, office: Office, claims: Claims): boolean {
  for (let i = Math.max(0, office.start - 4); i < office.end + 4; i++) if (claims.at(reading, i)) return true;
  return false;
}

/** True unless the phrase speaks of a former or future holder. */
function isPresent(reading: Reading, office: Office): boolean {
  return (
    !/\b(?:former|ex|then|late|first|next|previous|deputy|vice|acting)\b/i.test(
      reading.text.slice(reading.words[office.start]?.start, reading.words[office.end - 1]?.end),
    ) && !/^(?:former|ex|first|next|previous)$/.test(reading.words[office.start - 1]?.key ?? '')
  );
}
