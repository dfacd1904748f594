import { institutionWords, publicBodyWords } from '../../lexicon/institution-words.ts';
import { isStateBody } from '../../lexicon/is-state-body.ts';
import { highestOffices } from '../../lexicon/offices.ts';
import { placeWords } from '../../lexicon/place-words.ts';
import type { Claims } from './claims.ts';
import { isStateWord } from './is-state-word.ts';
import type { PeopleIndex } from './people-index.ts';
import type { FoundPerson, Office, Reading, Word } from './word.ts';

/** Gives persons the state that stands right beside the name: "Sayvaly Shafiev of Tajikistan", "Uzbekistan’s Shavkat Mirziyoyev". */
export function findCountryBeside(reading: Reading, claims: Claims): void {
  const { words } = reading;
  for (const person of claims.inSentence(reading.sentence)) {
    if (person.country) continue;
    // "the message of A, Iran’s ambassador B told reporters": the state opens the office of the next.
    const taken = claims
      .inSentence(reading.sentence)
      .some(({ office, run }) => run.start > person.run.end && office !== null && office.start > person.run.end && office.start <= person.run.end + 2);
    const code = (taken ? null : stateAfter(words, person.run.end)) ?? (person.office ? null : stateBefore(words, person.run.start));
    if (code) person.country = { code, basis: 'stated', rule: 'country-beside-name' };
  }
}

/** Reads "of Tajikistan", "(Tajikistan)", "has represented Tajikistan" after a name. */
function stateAfter(words: readonly Word[], at: number): string | null {
  const clause = words[at]?.text === ',' && words[at + 1]?.key === 'who' ? at + 2 : at;
  const verb = /^(?:has|had)$/.test(words[clause]?.key ?? '') ? clause + 1 : clause;
  if (/^represent(?:s|ed)$/.test(words[verb]?.key ?? '')) {
    const state = words[words[verb + 1]?.key === 'the' ? verb + 2 : verb + 1];
    return isStateWord(state) && (state?.country?.form === 'name' || state?.country?.form === 'capital') ? state.country.code : null;
  }
  // "Zhao Xing, China’s man in Kabul": the state whose possessive opens what stands behind the name.
  if (words[at]?.text === ',' && isStateWord(words[at + 1])) {
    let owner = at + 1;
    const own = words[owner]?.country;
    while (own && words[owner] && (words[owner] as Word).start < own.end) owner++;
    if (own && own.form !== 'people' && words[owner]?.kind === 'possessive' && words[owner + 1]?.kind === 'word' && !words[owner + 1]?.upper) return own.code;
  }
  const bracket = words[at]?.text === '(';
  // "signed by Zavqi Zavqizoda for Tajikistan"
  const signing = words[at]?.key === 'for' && words.slice(Math.max(0, at - 16), at).some(({ key }) => key === 'signed');
  if (!bracket && !signing && words[at]?.key !== 'of') return null;
  let i = at + 1;
  while (/^(?:the|republic|kingdom|state|of)$/.test(words[i]?.key ?? '') && !words[i]?.country) i++;
  const mention = words[i]?.country;
  if (!mention || !isStateWord(words[i]) || mention.form === 'people' || (mention.form === 'demonym' && !bracket)) return null;
  while (words[i] && (words[i] as Word).start < mention.end) i++;
  if (bracket) return words[i]?.text === ')' ? mention.code : null;
  const next = words[i];
  return next && (next.kind === 'possessive' || (next.kind === 'word' && (next.nameable || (next.upper && institutionWords.has(next.key)))))
    ? null
    : mention.code;
}

/** Reads "Uzbekistan’s", "Tajik" right before a name. */
function stateBefore(words: readonly Word[], at: number): string | null {
  const possessive = words[at - 1]?.kind === 'possessive';
  const word = words[possessive ? at - 2 : at - 1];
  if (!word || !isStateWord(word) || !word.country) return null;
  return possessive || word.country.form === 'demonym' ? word.country.code : null;
}

const joints: ReadonlySet<string> = new Set([
  ',',
  'and',
  '&',
  ';',
  'as',
  'well',
  'with',
  'along',
  'together',
  'accompanied',
  'by',
  'also',
  'the',
  'his',
  'her',
  'its',
  'their',
]);

/**
 * Carries a state along a list of office holders: "Tajik President Emomali Rahmon, Minister of Foreign Affairs Sirojidin Muhriddin, …".
 * A second head of state, a body of its own or a person known of another state ends the list.
 */
export function carryCountryAlongList(reading: Reading, claims: Claims, index: PeopleIndex, knownOf: (person: FoundPerson) => string | null): void {
  const { words } = reading;
  let carried: string | null = null;
  let offices: string[] = [];
  let previous: FoundPerson | null = null;
  for (const person of claims.inSentence(reading.sentence)) {
    const { office } = person;
    const titled = office !== null && office.start < person.run.start;
    // "A, Minister of Finance of the Kyrgyz Republic, and B, Minister of Transport": offices behind the names.
    const apposed = office !== null && office.start >= person.run.end;
    const follows = previous?.office && previous.office.start >= previous.run.end ? Math.max(previous.office.end, previous.run.end) : -1;
    const listed: boolean =
      (previous !== null && titled && isJoint(words, afterState(words, previous.run.end), office.start)) ||
      (apposed && follows > 0 && isJoint(words, follows, person.run.start));
    const role = office ? `${office.head} ${person.role?.text.toLowerCase() ?? ''}` : '';
    if (person.country) {
      // "US Ambassador A and the commander of the Border Troops, B": an envoy acts beside officials of the host.
      const envoy = /^(?:ambassador|ambassador-at-large|charg[eé] d’affaires|consul|consul general|consul-general|high commissioner)$/.test(office?.head ?? '');
      carried = (titled || apposed) && !envoy ? person.country.code : null;
      offices = [role];
    } else if (listed && carried && office) {
      const known: string | null = knownOf(person);
      const home: string | null | undefined = known ? index.countries.get(known) : undefined;
      if (
        !office.plural &&
        !office.ofBody &&
        office.countries.length === 0 &&
        mayFollow(office, words) &&
        !office.counterpart &&
        !offices.includes(role) &&
        (home === undefined || home === carried) &&
        !isOfAnother(words, office.start, office.end)
      ) {
        person.country = { code: carried, basis: 'inferred', rule: 'country-carried-along-list' };
        offices.push(role);
      } else carried = null;
    } else {
      // A minister who is known lends the list his state as well; a head of state may stand beside one of another.
      const own =
        titled &&
        office &&
        !office.ofBody &&
        !highestOffices.has(office.head) &&
        !/envoy|ambassador|representative|commissioner|secretary[- ]general|leader/.test(office.head)
          ? knownOf(person)
          : null;
      carried = own ? (index.countries.get(own) ?? null) : null;
      offices = [role];
    }
    previous = person;
  }
}

/** Heads of bodies that every state has; they take a list's state where their phrase names such a body. */
const bodyHeads =
  /^(?:chair(?:man|woman|person)?|head|chief|director|(?:foreign |home |defen[cs]e )?secretary|secretary of state|state councill?or|commander|prosecutor|prosecutor general|attorney general|national security advis[eo]r|chief of staff|chief of army staff|chief of (?:the )?general staff|speaker|first secretary|press secretary|deputy|advis[eo]r|aide)$/;

/**
 * True for an office that a list may hold beside another one of the same state: ministers, heads of the state's bodies, "his deputy".
 * Never an envoy, a secretary-general or a governor; a prime minister only after a comma, since "and" joins two states' leaders as well.
 */
function mayFollow(office: Office, words: readonly Word[]): boolean {
  const { head, start, end } = office;
  const before = words[start - 1];
  if (words.slice(start, end).some(({ key }) => placeWords.has(key))) return false;
  if (head === 'prime minister' || head === 'premier') return before?.text === ',' || words.slice(start, end).some(({ key }) => key === 'deputy');
  if (/minister/.test(head)) return true;
  if (!bodyHeads.test(head)) return false;
  return (
    /^(?:his|her|their)$/.test(before?.key ?? '') ||
    words.slice(start, end).some(({ key }) => publicBodyWords.has(key)) ||
    /^(?:attorney|prosecutor|chief of|state|secretary of|foreign|home|defen)/.test(head)
  );
}

/** True where the office's phrase names any state or body, so that nothing may be carried into it. */
function isOfAnother(words: readonly Word[], start: number, end: number): boolean {
  return words
    .slice(start, end)
    .some((word) => (word.country !== null && word.organization === null) || (word.organization !== null && !isStateBody(word.organization.text)));
}

/** Gives the index after "of Tajikistan" behind a name. */
function afterState(words: readonly Word[], at: number): number {
  if (words[at]?.key !== 'of') return at;
  let i = at + 1;
  while (words[i]?.key === 'the' || words[i]?.country) i++;
  return i;
}

/** True where only commas and words of joining stand between two items. */
function isJoint(words: readonly Word[], from: number, to: number): boolean {
  return to > from && to - from <= 6 && words.slice(from, to).every(({ key }) => joints.has(key));
}
