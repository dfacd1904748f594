import type { LeaderEntry } from '../../../../src/schemas/gazetteer-entries.ts';
import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import { highestOffices } from '../../lexicon/offices.ts';
import type { Claims } from './claims.ts';
import { roleOfOffice } from './role-of-office.ts';
import type { Office, Reading } from './word.ts';

/**
 * Gives a known person whom the article names without office the office that it names without holder: "the presidents of
 * Kyrgyzstan and Tajikistan signed the treaty", and later "Sadyr Japarov". Only for offices of which a state has one.
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
    const described =
      heads.size === 0
        ? findMinistry(readings, claims, leader)
        : (findUnheld(readings, claims, heads, leader.country) ?? findAlone(readings, claims, heads, known, gazetteer));
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

/** Finds "the energy ministers of Azerbaijan and Kazakhstan" for one who has been minister of energy of either. */
function findMinistry(readings: readonly Reading[], claims: Claims, { offices, country }: LeaderEntry) {
  const fields = new Set(offices.flatMap(({ title }) => /^Minister of (?:the )?(\p{Lu}\p{L}+)/u.exec(title)?.[1]?.toLowerCase() ?? []));
  if (fields.size === 0 || country === null) return null;
  for (const reading of readings) {
    if (reading.headline) continue;
    for (const office of reading.offices) {
      if (office.head !== 'minister' || !office.plural || !office.countries.includes(country) || isHeld(reading, office, claims) || !isPresent(reading, office))
        continue;
      const role = roleOfOffice(reading, office);
      const first = role?.text.toLowerCase().replace('defense', 'defence').split(' ')[0] ?? '';
      if (role && fields.has(first)) return { ...role, sentence: reading.sentence };
    }
  }
  return null;
}

const headsOfState = /(?<!vice[- ]|deputy |to the )\b(?:presidents?|heads? of state|king|emir|sultan|supreme leader)\b/i;
const headsOfGovernment = /(?<!deputy |to the )\b(?:prime ministers?|premiers?|heads? of government|chancellor)\b/i;

/**
 * Finds "the Head of State", "The President" that names no state, in an article that knows one head of a state alone: a readout says so of its own.
 */
function findAlone(readings: readonly Reading[], claims: Claims, heads: ReadonlySet<string>, holder: string, gazetteer: Gazetteer) {
  const alike = heads.has('prime minister') ? headsOfGovernment : headsOfState;
  const isAlone = claims.all().every(({ known, role }) => {
    if (known === holder) return role === null;
    const offices = known === null ? [] : (gazetteer.leaders.get(known)?.offices ?? []);
    return ![...offices.map(({ title }) => title), role?.text ?? ''].some((office) => alike.test(office));
  });
  if (!isAlone) return null;
  const wanted = new Set([...heads, ...(heads.has('president') ? ['head of state'] : [])]);
  for (const reading of readings) {
    if (reading.headline) continue;
    for (const office of reading.offices) {
      const own = office.end - office.start === office.head.split(' ').length;
      if (!own || !wanted.has(office.head) || office.countries.length > 0 || isHeld(reading, office, claims)) continue;
      if (reading.words[office.start - 1]?.key !== 'the' || /^(?:of|to|for)$/.test(reading.words[office.end]?.key ?? '')) continue;
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
