import { addressPhrases, ranks } from '../../lexicon/ranks.ts';
import type { Claims } from './claims.ts';
import { isStateWord } from './is-state-word.ts';
import type { FoundPerson, Reading, Word } from './word.ts';

const sideNouns = /^(?:side|delegation|part|team|representatives)$/;
const formOfState = /^(?:the|republic|kingdom|state|sultanate|islamic|federal|of)$/;
const joints: ReadonlySet<string> = new Set([
  ',',
  'and',
  '.',
  'his',
  'her',
  'their',
  'the',
  'as',
  'well',
  'h',
  'e',
  ...addressPhrases.flatMap((phrase) => phrase.split(' ')),
  ...ranks,
]);

/**
 * Gives office holders the state of the side that they stand for: "the Korean delegation by the Deputy Minister, Han Dong-seok",
 * "the delegation of Latvia headed by State Secretary X", "on the Omani side by X, Foreign Minister, and Y, Minister of Commerce".
 */
export function findCountryOfSide(reading: Reading, claims: Claims): void {
  const { words } = reading;
  const persons = claims.inSentence(reading.sentence);
  let side: { code: string; at: number } | null = null;
  let last: FoundPerson | null = null;
  let next = 0;
  for (let i = 0; i < words.length && next < persons.length; i++) {
    const person = persons[next] as FoundPerson;
    if (i === person.run.start) {
      next++;
      if (person.country) {
        side = null;
        last = null;
        continue;
      }
      const { office } = person;
      const from = office ? Math.min(office.start, person.run.start) : person.run.start;
      const stands: boolean = side !== null && (last === null ? isLedBy(words, side.at, from) : isListed(words, endOf(last), from));
      // "The Russian delegation included Colonel General Vladimir Kulishov": a rank is its state's as well.
      // "the American side, represented by Louis Bono": who represents a side needs no office.
      const fits = office
        ? !office.ofBody && office.countries.length === 0
        : person.role !== null ||
          (side !== null &&
            /^(?:by)$/.test(words[from - 1]?.key ?? '') &&
            words.slice(side.at, from).some(({ key }) => /^(?:represented|headed|led)$/.test(key)));
      last = side && stands && fits ? person : null;
      if (side && last) person.country = { code: side.code, basis: 'inferred', rule: 'country-of-side' };
      continue;
    }
    const code = sideAt(words, i);
    if (code !== null) {
      side = { code, at: i };
      last = null;
    }
  }
}

/** Gives the state for which a side is named at a word. */
function sideAt(words: readonly Word[], at: number): string | null {
  const mention = words[at]?.country;
  if (!mention || !isStateWord(words[at])) return null;
  const noun = words[at + 1]?.kind === 'possessive' ? words[at + 2] : words[at + 1];
  const owned = noun !== undefined && sideNouns.test(noun.key) && (mention.form === 'demonym' || words[at + 1]?.kind === 'possessive');
  return owned || isOnBehalf(words, at) || isDelegationOf(words, at) ? mention.code : null;
}

/** True for the state in "on behalf of Tajikistan", "on behalf of the Government of Tajikistan". */
function isOnBehalf(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > at - 8; i--) {
    if (words[i]?.key === 'behalf') return true;
    if (!words[i] || !/^(?:of|the|government|republic|side)$/.test(words[i]?.key ?? '')) return false;
  }
  return false;
}

/** True for the state in "the delegation of the Republic of Latvia", "a team from Oman". */
function isDelegationOf(words: readonly Word[], at: number): boolean {
  let i = at - 1;
  while (i > at - 7 && formOfState.test(words[i]?.key ?? '') && words[i - 1]?.key !== 'delegation') i--;
  return /^(?:of|from)$/.test(words[i]?.key ?? '') && /^(?:delegation|team)$/.test(words[i - 1]?.key ?? '');
}

/** True where "by", "were" or "included" leads from the side to the office: "From the Turkmen side the talks were attended by the Minister of Energy". */
function isLedBy(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 20) return false;
  const between = words.slice(from, to).map(({ key }) => key);
  const leads = between.some((key) => /^(?:by|were|was|included?|includes|comprised|comprises|:|–|—|-)$/.test(key));
  return leads && !between.includes('with') && !between.includes('and');
}

/** Gives the index after a person and the office that follows the name. */
function endOf({ run, office }: FoundPerson): number {
  return office && office.start >= run.end ? Math.max(run.end, office.end) : run.end;
}

/** True where only commas, "and" and forms of address stand between two members of a side. */
function isListed(words: readonly Word[], from: number, to: number): boolean {
  return to > from && to - from <= 8 && words.slice(from, to).every(({ key }) => joints.has(key));
}
