import type { Gazetteer } from '../../../1-read/gazetteer.ts';
import { rememberBy } from '../../../1-read/remember-by.ts';
import { lettersKey } from '../../lexicon/letters-key.ts';

/** Known persons by the letters of their full names and of their surnames. */
export interface PeopleIndex {
  /** Id by full name. */
  full: ReadonlyMap<string, string>;
  /** Ids by surname: more than one where two known persons share it. */
  surnames: ReadonlyMap<string, readonly string[]>;
  countries: ReadonlyMap<string, string | null>;
  /** First letters of the names of each person, before the surname: "emomali" of Emomali Rahmon. */
  given: ReadonlyMap<string, readonly string[]>;
  /** Titles of the offices that each holds or held, without what they are of, lower-case, by id. */
  titles: ReadonlyMap<string, string>;
  /** Everything with which a full name or a surname begins, itself included: a run that begins with nothing of it is none. */
  beginnings: ReadonlySet<string>;
}

/** Indexes the known persons; a form that names two of them names none. */
export const indexPeople = rememberBy((gazetteer: Gazetteer): PeopleIndex => {
  const full = new Map<string, string>();
  const shared = new Set<string>();
  const surnames = new Map<string, string[]>();
  const countries = new Map<string, string | null>();
  const given = new Map<string, readonly string[]>();
  const titles = new Map<string, string>();
  for (const [id, leader] of gazetteer.leaders) {
    countries.set(id, leader.country);
    titles.set(
      id,
      leader.offices
        // "Press Secretary | of the President" is no president.
        .map(({ title }) => title.split(/ (?:of|to|for|under) /u, 1)[0] ?? '')
        .join('; ')
        .toLowerCase(),
    );
    given.set(
      id,
      [leader.name, ...leader.aliases].map((form) => lettersKey(form.split(' ')[0] ?? '')),
    );
    for (const form of [leader.name, ...leader.aliases]) {
      const key = lettersKey(form);
      if (key === '') continue;
      if (full.has(key) && full.get(key) !== id) shared.add(key);
      else full.set(key, id);
      // "Ishiba Shigeru" is "Shigeru Ishiba" in the order of the East.
      const words = form.split(' ');
      const swapped = words.length === 2 ? lettersKey(`${words[1]}${words[0]}`) : '';
      if (swapped !== '' && !full.has(swapped)) full.set(swapped, id);
    }
    for (const surname of leader.surnames) {
      const ids = surnames.get(lettersKey(surname)) ?? [];
      if (!ids.includes(id)) surnames.set(lettersKey(surname), [...ids, id]);
    }
  }
  for (const key of shared) full.delete(key);
  const beginnings = new Set<string>(['']);
  for (const key of [...full.keys(), ...surnames.keys()]) for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length));
  return { full, surnames, countries, given, titles, beginnings };
});
