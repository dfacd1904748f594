import { ranks } from '../../lexicon/ranks.ts';
import type { Claims } from './claims.ts';
import { keyOf } from './find-known.ts';
import { roleForCounterpart } from './role-for-counterpart.ts';
import type { FoundPerson, Reading } from './word.ts';

/** Reads "Amir Khan Muttaqi, his Afghan counterpart,": the state stands in the description. */
export function findCounterpartAfterName(reading: Reading, claims: Claims): void {
  const { words } = reading;
  // "raised it with Mokhtar Ould Djay, his counterpart, in May": a name that nothing else shows to be one.
  for (const run of reading.headline ? [] : reading.runs) {
    const own = run.end + (words[run.end + 1]?.key === 'then' ? 2 : 1);
    const office = reading.officeAt[own + 1];
    if (run.end - run.start < 2 || words[run.end]?.text !== ',' || !/^(?:his|her|their)$/.test(words[own]?.key ?? '') || !office?.counterpart) continue;
    if (office.plural || !/^[,.;)]?$/.test(words[office.end]?.text ?? '') || !/^(?:with|to|and|by|met|from)$/.test(words[run.start - 1]?.key ?? '')) continue;
    claims.add({ sentence: reading.sentence, run, rule: 'counterpart-after-name', office, role: null, country: null, known: null });
  }
  for (const person of claims.inSentence(reading.sentence)) {
    if (person.role || words[person.run.end]?.text !== ',') continue;
    const at = /^(?:his|her|their|its|the)$/.test(words[person.run.end + 1]?.key ?? '') ? person.run.end + 2 : person.run.end + 1;
    // "Amir Khan Muttaqi, his Taliban counterpart": a body stands for the state.
    const office = reading.officeAt[at] ?? (words[at]?.organization ? reading.officeAt[at + 1] : undefined);
    if (!office?.counterpart || !/^[,.;)]?$/.test(words[office.end]?.text ?? '')) continue;
    if (office.countries.length === 0 && words[at]?.organization) {
      person.rule = 'counterpart-after-name';
      person.office = office;
    }
    if (person.country || office.countries.length !== 1) continue;
    person.rule = 'counterpart-after-name';
    person.office = office;
    person.country = { code: office.countries[0] as string, basis: 'stated', rule: 'country-in-title' };
  }
}

/**
 * Gives a counterpart the office of the person named before him, as it stands in the sentence or earlier in the article:
 * "Foreign Minister Ishaq Dar and his Tajik counterpart, Sirojiddin Muhriddin". `roles` keeps the offices met so far, by the last word of the name;
 * `before` is the sentence before.
 */
export function takeRoleOfCounterpart(
  reading: Reading,
  claims: Claims,
  { roles, before }: { roles: Map<string, NonNullable<FoundPerson['role']>>; before: Reading | undefined },
): void {
  const persons = claims.inSentence(reading.sentence);
  const surnameOf = ({ run, sentence }: FoundPerson) =>
    keyOf((sentence === reading.sentence ? reading : (before ?? reading)).words, { start: run.end - 1, end: run.end });
  const firstOf = ({ run }: FoundPerson) => keyOf(reading.words, { start: run.start, end: run.start + 1 });
  for (const person of persons)
    if (person.role && !person.rule.startsWith('counterpart-')) {
      const role = { ...person.role, sentence: person.role.sentence ?? reading.sentence };
      roles.set(surnameOf(person), role);
      // "President Xi Jinping", then "Xi and his Tajik counterpart": the surname stands first.
      if (!roles.has(firstOf(person))) roles.set(firstOf(person), role);
    }
  for (const [i, person] of persons.entries()) {
    if (!person.rule.startsWith('counterpart-') || person.role) continue;
    const all = persons.slice(0, i).reverse();
    // "A, who was received by B and held talks with his counterpart C": the counterpart is A’s.
    const earlier = all.length > 1 && isHostBefore(reading, all[0] as FoundPerson, person) ? all.slice(1) : all;
    const other = earlier.find(({ role }) => role !== null) ?? earlier[0] ?? subjectBefore(reading, claims);
    const role = other && (other.role ?? roles.get(surnameOf(other)));
    if (role && rank.test(role.text)) person.role = ownRank(reading, person);
    else if (role) {
      const text = roleForCounterpart(role.text);
      if (text !== null) person.role = { ...role, text, rule: 'role-of-counterpart' };
    }
  }
}

/** A military rank: counterparts hold the same post, not the same rank. */
const rank =
  /^(?:(?:vice|rear|fleet|field|lieutenant|major|brigadier|colonel|air|chief)[ -])*(?:admiral|general|colonel|major|captain|lieutenant|marshal|brigadier|commodore)$/i;

/** Gives the rank before the name of a counterpart: "his Vietnamese counterpart, Lieutenant General A". */
function ownRank({ words, text }: Reading, { run }: FoundPerson): FoundPerson['role'] {
  let at = run.start;
  while (words[at - 1]?.upper && ranks.has(words[at - 1]?.key ?? '')) at--;
  const start = words[at]?.start ?? 0;
  const end = words[run.start - 1]?.end ?? 0;
  return at < run.start && rank.test(text.slice(start, end)) ? { text: text.slice(start, end), start, end } : null;
}

/**
 * True for one by whom somebody was received, or whom somebody met, where the sentence goes on with what that one did next:
 * "called on President B at the palace and later held talks with his counterpart".
 */
function isHostBefore({ words }: Reading, { office, run }: FoundPerson, counterpart: FoundPerson): boolean {
  const at = Math.min(office?.start ?? run.start, run.start) - 1;
  const verb = words[at]?.key ?? '';
  const received = verb === 'by' && words.slice(Math.max(0, at - 8), at).some(({ key }) => /^(?:received|welcomed|greeted|hosted|met)$/.test(key));
  if (
    !received &&
    !/^(?:met|visited)$/.test(verb) &&
    !(/^(?:on|with)$/.test(verb) && /^(?:called|calls|met|talks|meeting|met)$/.test(words[at - 1]?.key ?? ''))
  )
    return false;
  let next = run.end;
  while (next < counterpart.run.start && !/^[,;:.]$/.test(words[next]?.text ?? '') && words[next]?.key !== 'and') next++;
  if (words[next]?.key !== 'and') return false;
  next++;
  while (/^(?:then|later|also|afterwards|separately)$/.test(words[next]?.key ?? '')) next++;
  return /^(?:held|had|met|called|conducted|discussed|spoke|telephoned|signed)$/.test(words[next]?.key ?? '');
}

/**
 * Gives who opens the sentence before, where this one begins with "He" or "She": "The minister, A, met them. He also telephoned his Saudi counterpart";
 * or the only person there, where it begins with "His": "“It does,” A said. His Tajik counterpart, B, agreed".
 */
function subjectBefore(reading: Reading, claims: Claims): FoundPerson | undefined {
  const opener = reading.words[0]?.key ?? '';
  if (!/^(?:he|she|his|her)$/.test(opener)) return undefined;
  const [first, ...others] = claims.inSentence(reading.sentence - 1);
  if (/^(?:his|her)$/.test(opener) && others.length === 0) return first;
  return first && (first.office?.start ?? first.run.start) <= 3 ? first : undefined;
}
