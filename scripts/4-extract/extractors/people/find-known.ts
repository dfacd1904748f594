import { lettersKey } from '../../lexicon/letters-key.ts';
import { highestOffices } from '../../lexicon/offices.ts';
import type { Claims } from './claims.ts';
import { isLent } from './is-lent-or-described.ts';
import type { PeopleIndex } from './people-index.ts';
import { isGivenName } from './split-run.ts';
import type { NameRun, Reading, Word } from './word.ts';

/** Small words that a name may begin with. */
export const particles: ReadonlySet<string> = new Set(['von', 'van', 'de', 'al', 'bin']);
/** Most words of a known name. */
const longest = 5;

/** Finds persons who are known beforehand by their full names, in any script; a headline's capitals do not hide them. */
export function findKnown(reading: Reading, index: PeopleIndex, claims: Claims): void {
  const { words, headline } = reading;
  let done = 0;
  for (const run of reading.fullNames) {
    if (run.start < done || (!headline && (!standsAlone(words, run) || isLent(words, run)))) continue;
    const known = index.full.get(keyOf(words, run)) as string;
    const whole = { start: run.start, end: endOfLineage(words, run.end) };
    if (claims.add({ sentence: reading.sentence, run: whole, rule: 'known-name', office: null, role: null, country: null, known })) done = whole.end;
  }
}

/** Gives the index after each known full name by the index of its first word, so that no run of capitals swallows it. */
export function markKnown(words: readonly Word[], fullNames: readonly NameRun[], headline: boolean): Map<number, number> {
  const known = new Map<number, number>();
  let done = 0;
  for (const run of fullNames) {
    if (run.start < done || (!headline && !standsAlone(words, run))) continue;
    done = endOfLineage(words, run.end);
    known.set(run.start, done);
  }
  return known;
}

/** Gives the index behind what goes on with a name behind "bin": "Mohammed bin Salman | bin Abdulaziz Al Saud". */
function endOfLineage(words: readonly Word[], end: number): number {
  let at = end;
  while (/^(?:bin|ibn|bint)$/.test(words[at]?.text ?? '') && words[at + 1]?.upper && words[at + 1]?.kind === 'word') {
    at += 2;
    while (words[at]?.kind === 'word' && words[at]?.upper && (words[at]?.nameable || /^(?:Al|El)$/.test(words[at]?.text ?? '')) && !words[at]?.country) at++;
  }
  return at;
}

/** Gives the longest known full name of two and more words at each word where one begins, whether or not it is part of a longer name; they may overlap. */
export function readFullNames(words: readonly Word[], index: PeopleIndex): NameRun[] {
  const runs: NameRun[] = [];
  for (let start = 0; start < words.length; start++) {
    const word = words[start] as Word;
    const second = words[start + 1];
    if (!mayBegin(word) || !second || second.kind === 'mark' || second.kind === 'possessive') continue;
    const run = longestKnown(words, start, index, (key) => index.full.has(key));
    if (!run || run.end - run.start < 2) continue;
    // "Sultan Haitham bin Tarik", where "Haitham bin Tarik" is known as well: the first word is the office.
    if (highestOffices.has(word.key) && run.end - run.start > 2 && index.full.has(keyOf(words, { start: start + 1, end: run.end }))) continue;
    runs.push(run);
  }
  return runs;
}

/** Finds known persons by a surname that only one of them bears. */
export function findKnownSurnames(reading: Reading, index: PeopleIndex, claims: Claims): void {
  const { words } = reading;
  for (let start = 0; start < words.length; start++) {
    const first = words[start] as Word;
    if (!mayBegin(first) || first.organization || first.country || first.kind === 'initial') continue;
    if (!first.nameable && !(reading.headline && first.upper)) continue;
    const run = longestKnown(words, start, index, (key) => index.surnames.get(key)?.length === 1);
    if (!run || !claims.isFree(reading, run) || (!reading.headline && !standsAlone(words, run))) continue;
    // "Trump Tower", "Putin Street".
    if (!reading.headline && isLent(words, run)) continue;
    claims.add({
      sentence: reading.sentence,
      run,
      rule: 'known-surname',
      office: null,
      role: null,
      country: null,
      known: index.surnames.get(keyOf(words, run))?.[0] ?? null,
    });
  }
}

/** Gives the known person whom a form names, where it names exactly one. */
export function knownPerson(words: readonly Word[], run: NameRun, index: PeopleIndex): string | null {
  const key = keyOf(words, run);
  const full = index.full.get(key);
  if (full !== undefined) return full;
  const ids = index.surnames.get(key);
  return ids?.length === 1
    ? (ids[0] as string)
    : (knownBeforeLineage(words, run, index) ?? knownWithPatronymic(words, run, index) ?? knownByInitials(words, run, index));
}

/** Gives the only known person of a surname whose given name begins with the initial before it: "Sh. Mirziyoyev". */
function knownByInitials(words: readonly Word[], run: NameRun, index: PeopleIndex): string | null {
  const first = words[run.start];
  if (first?.kind !== 'initial' || run.end - run.start > 3) return null;
  const initial = lettersKey(first.text.split('.')[0] ?? '');
  let start = run.start + 1;
  while (start < run.end - 1 && words[start]?.kind === 'initial') start++;
  const ids = (index.surnames.get(keyOf(words, { start, end: run.end })) ?? []).filter((id) => index.given.get(id)?.some((name) => name.startsWith(initial)));
  return initial !== '' && ids.length === 1 ? (ids[0] as string) : null;
}

/** Gives the known person whose full name stands before what names the fathers or the house: "Mohammed bin Salman | bin Abdulaziz Al Saud". */
function knownBeforeLineage(words: readonly Word[], run: NameRun, index: PeopleIndex): string | null {
  for (let end = run.end - 2; end > run.start + 1; end--) {
    const known = /^(?:bin|ibn|bint|al)$/i.test(words[end]?.text ?? '') ? index.full.get(keyOf(words, { start: run.start, end })) : undefined;
    if (known !== undefined) return known;
  }
  return null;
}

/** Gives the known person whose two names stand around or before a patronymic: "Shavkat Miromonovich Mirziyoyev", "Mirziyoyev Shavkat Miromonovich". */
function knownWithPatronymic(words: readonly Word[], run: NameRun, index: PeopleIndex): string | null {
  if (run.end - run.start !== 3) return null;
  const [first = '', second = '', third = ''] = words.slice(run.start, run.end).map(({ spelling }) => spelling.letters);
  if (patronymic.test(second)) return index.full.get(first + third) ?? null;
  return patronymic.test(third) ? (index.full.get(second + first) ?? null) : null;
}

const patronymic = /(?:ov|ev|yev)(?:ich|na)$|(?:y|i)ich$/;

/** Gives the letters of a run's words, joined. */
export function keyOf(words: readonly Word[], run: NameRun): string {
  let key = '';
  for (let i = run.start; i < run.end; i++) key += (words[i] as Word).spelling.letters;
  return key;
}

/** True for words that a name may begin with: capitals, particles of names, and scripts without capitals. */
function mayBegin(word: Word): boolean {
  return word.kind === 'word' && (word.upper || particles.has(word.key) || (word.text.charCodeAt(0) > 127 && /^\p{Lo}/u.test(word.text)));
}

/** Gives the longest run from a word on whose letters are known. */
function longestKnown(words: readonly Word[], start: number, index: PeopleIndex, isKnown: (key: string) => boolean): NameRun | null {
  let key = '';
  let last = 0;
  for (let end = start + 1; end <= words.length && end <= start + longest; end++) {
    const word = words[end - 1] as Word;
    if (end > start + 1 && (word.kind === 'mark' || word.kind === 'possessive')) break;
    key += word.spelling.letters;
    if (!index.beginnings.has(key)) break;
    if (isKnown(key)) last = end;
  }
  return last === 0 ? null : { start, end: last };
}

/** True where no other part of a name stands beside the run: not "Ivanka | Trump". */
function standsAlone(words: readonly Word[], run: NameRun): boolean {
  const before = words[run.start - 1];
  const after = words[run.end];
  const first = words[run.start] as Word;
  const last = words[run.end - 1] as Word;
  // "President Donald Trump Steve Witkoff": another person's given name and surname may follow at once.
  // "Hamdan bin Mohammed bin Rashid Al Maktoum" is his son.
  if (/^(?:bin|ibn|bint|binti|ben)$/.test(before?.key ?? '') && words[run.start - 2]?.nameable) return false;
  const another = after !== undefined && isGivenName(after) && words[run.end + 1]?.nameable === true;
  return !(before?.nameable && first.start - before.end <= 1) && !(after?.nameable && after.start - last.end <= 1 && !another);
}
