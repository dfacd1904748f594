import { isStateBody } from '../../lexicon/is-state-body.ts';
import { officeModifiers, officeSuffixes } from '../../lexicon/offices.ts';
import { placeWords } from '../../lexicon/place-words.ts';
import { actionVerbs, speechVerbs } from '../../lexicon/speech-verbs.ts';
import { isStateWord } from './is-state-word.ts';
import { matchHead } from './match-head.ts';
import { type AroundOffice, readOfficeTail } from './read-office-tail.ts';
import type { NameRun, Office, Word } from './word.ts';

/** Heads of places. */
const localHeads: ReadonlySet<string> = new Set(['governor', 'vice governor', 'mayor', 'akim', 'hakim', 'hokim', 'khokim', 'head']);
/** Most words before the head noun. */
const reach = 12;

/** Gives for each word the office that begins there, or null; `titles` holds those of known persons by the index at which the full name begins. */
export function readOffices(words: readonly Word[], runAt: ReadonlyMap<number, NameRun>, titles: ReadonlyMap<number, string> = new Map()): (Office | null)[] {
  const officeAt = new Array<Office | null>(words.length).fill(null);
  let head = Number.POSITIVE_INFINITY;
  // From the right, so that an office can look at the ones behind it without reading them again.
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at]?.spelling.heads) head = at;
    if (head - at < reach) officeAt[at] = readOffice(words, at, { runAt, later: officeAt, titles });
  }
  return officeAt;
}

/**
 * Reads the office that begins at a word: states, bodies and modifiers, the head noun, then what it is of.
 * "Kyrgyz President", "EU foreign policy chief", "Chairman of the State Committee for National Security". Null where none begins.
 */
function readOffice(words: readonly Word[], at: number, around: AroundOffice): Office | null {
  const first = words[at];
  const front = first && mayOpen(first) ? readFront(words, at) : null;
  if (!front) return null;
  const { form, headStart, headEnd } = front;
  // "Secretary (West) Tanmaya Lal"
  const bracketed = words[headEnd]?.text === '(' && words[headEnd + 1]?.upper === true && words[headEnd + 2]?.text === ')';
  let tailFrom = bracketed ? headEnd + 3 : headEnd;
  while (officeSuffixes.has(words[tailFrom]?.key ?? '') || (words[tailFrom]?.key === 'and' && officeSuffixes.has(words[tailFrom + 1]?.key ?? ''))) tailFrom++;
  const tail = readOfficeTail(words, form.head, tailFrom, around);
  let start = dropLowerWords(words, at, headStart);
  // "Sughd Governor": the place belongs to offices that places have.
  for (let steps = 0; steps < 2 && localHeads.has(form.head) && standsBefore(words, start) && placeWords.has(words[start - 1]?.key ?? ''); steps++) start--;
  const owner = words[start]?.country || words[start]?.organization ? null : findOwner(words, start);
  const ahead = owner ? [owner.code] : countriesIn(words, start, headStart);
  let roleStart = owner ? owner.end : start;
  while (
    roleStart < headStart &&
    (isStateWord(words[roleStart]) ||
      (words[roleStart] && leadingState(words[roleStart] as Word) !== null) ||
      words[roleStart]?.kind === 'possessive' ||
      isOwnLand(words, roleStart) ||
      (roleStart > start && (words[roleStart]?.key === 'and' || words[roleStart]?.text === ',') && isStateWord(words[roleStart + 1])))
  )
    roleStart++;
  return {
    start: owner ? owner.start : start,
    end: tail.end,
    roleStart,
    roleEnd: tail.roleEnd,
    head: form.head,
    plural: form.plural,
    counterpart: form.counterpart,
    countries: ahead.length > 0 ? ahead : tail.countries,
    ofBody:
      words
        .slice(start, headStart)
        .some((word) => isAcronym(word) || (word.organization && !word.organization.country && !isStateBody(word.organization.text))) || tail.ofBody,
    hasTail: tail.end > tailFrom,
  };
}

/** True where a capitalized word stands right before another. */
function standsBefore(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.upper === true && before.end + 1 === words[at]?.start;
}

/** Words that end the search for the state before an office. */
const noDescription =
  /^(?:of|in|on|at|to|for|from|with|by|about|after|before|the|a|an|and|or|but|that|which|who|as|is|was|are|were|has|had|have|will|would|not|also|officials?|side|delegation|authorities|government|people|troops|soldiers|police|media|border|counterpart|capital|parliament)$/;

/** Finds the state whose possessive or adjective stands before an unlisted description: "Brazil’s mines and energy minister". */
function findOwner(words: readonly Word[], start: number): { code: string; start: number; end: number } | null {
  for (let i = start - 1; i >= Math.max(0, start - 5); i--) {
    const word = words[i] as Word;
    const possessive = word.kind === 'possessive';
    // "the Chinese side’s Vice Minister"
    const side = possessive && /^(?:side|delegation|government)$/.test(words[i - 1]?.key ?? '') && words[i - 2]?.country?.form === 'demonym';
    const state = side ? words[i - 2] : possessive ? words[i - 1] : word;
    if (isStateWord(state) && state?.country && (possessive || (state.country.form === 'demonym' && start - i <= 3))) {
      let from = side ? i - 2 : possessive ? i - 1 : i;
      while (from > 0 && words[from - 1]?.country === state.country) from--;
      return i + 1 < start || possessive ? { code: state.country.code, start: from, end: i + 1 } : null;
    }
    // "Pakistan’s Defense Production Minister": capitals that no list knows, between the owner and a capitalized office.
    if (word.kind === 'word' && word.upper && words[start]?.upper && !word.organization && !word.country && standsBefore(words, i + 1) && ownedFrom(words, i))
      continue;
    const joint = word.key === 'and' && words[i - 1]?.kind === 'word' && !words[i - 1]?.upper;
    if (word.kind !== 'word' || word.upper || (noDescription.test(word.key) && !joint) || speechVerbs.has(word.key) || actionVerbs.has(word.key)) return null;
  }
  return null;
}

/** True where a possessive or an adjective of a state stands before the word, with capitals only between. */
function ownedFrom(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = words[i] as Word;
    if (word.kind === 'possessive') return words[i - 1]?.country != null && !words[i - 1]?.organization;
    if (isStateWord(word)) return word.country?.form === 'demonym';
    if (!word.upper || word.kind !== 'word') return false;
  }
  return false;
}

/** True for an abbreviation in capitals that names no state. */
function isAcronym(word: Word): boolean {
  return word.spelling.acronym && word.kind === 'word' && word.upper && !word.country;
}

/** True for "republic’s", "country’s": a state without a name. */
function isOwnLand(words: readonly Word[], at: number): boolean {
  return (
    words[at + 1]?.kind === 'possessive' &&
    /^(?:republic|country|nation|state|kingdom|countries|nations|states|neighbou?rs|republics|sides)$/.test(words[at]?.key ?? '')
  );
}

/** True for words with which an office may begin: states, bodies, words of the lists and abbreviations; most words of a sentence are none. */
function mayOpen(word: Word): boolean {
  const { kind, key, spelling, country, organization } = word;
  if (kind !== 'word' && kind !== 'initial') return false;
  return spelling.opensOffice || ((country !== null || organization !== null || isAcronym(word)) && key !== 'and');
}

/** Walks over the words before the head noun and gives the last head noun that stands among them. */
function readFront(words: readonly Word[], at: number) {
  let found: { form: NonNullable<ReturnType<typeof matchHead>>['form']; headStart: number; headEnd: number } | null = null;
  let i = at;
  while (i < at + reach) {
    const word = words[i];
    if (!word) break;
    const head = word.nameable ? null : matchHead(words, i);
    if (head) {
      found = { form: head.form, headStart: i, headEnd: head.end };
      // "presidents" ends the phrase; "Deputy" may go on to "Prime Minister".
      if (head.form.plural || head.form.counterpart) break;
      i = head.end;
      continue;
    }
    if (!isFrontWord(words, i)) break;
    i++;
  }
  return found;
}

/** True for a word that may stand before a head noun. */
function isFrontWord(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  // "the Asian Development Bank (ADB) Country Director": the short form of the body before it.
  if (isShortForm(words, word.text === '(' ? i + 1 : word.text === ')' ? i - 1 : i)) return true;
  if (word.kind === 'possessive') return i > 0 && !(words[i - 1] as Word).nameable;
  if (word.country || word.organization) return word.kind !== 'mark';
  // "his Chinese, Russian and Iranian colleagues"
  if (word.text === ',')
    return isStateWord(words[i - 1]) && isStateWord(words[i + 1]) && words[i + 1]?.country?.form === 'demonym' && words[i - 1]?.country?.form === 'demonym';
  if (word.nameable || word.kind !== 'word') return false;
  if (word.key === 'and') return joinsLikeWords(words[i - 1], words[i + 1]);
  // "UN", "SCO": an abbreviation nobody has listed still names the office's body.
  return word.spelling.institution || word.spelling.modifier || isAcronym(word);
}

/** True for letters in brackets right behind a body's name. */
function isShortForm(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.text === '(' && words[at + 1]?.text === ')' && words[at - 2]?.organization != null && /^[\p{Lu}\d-]{2,10}$/u.test(words[at]?.text ?? '')
  );
}

/** True where "and" stands between two states or two words of institutions written alike: "Energy and Water Resources Minister". */
function joinsLikeWords(before: Word | undefined, after: Word | undefined): boolean {
  if (!before || !after) return false;
  if (isStateWord(before) && isStateWord(after)) return true;
  return before.spelling.institution && after.spelling.institution && before.upper === after.upper;
}

/** Moves the start over small-lettered nouns that only stand before a capitalized office: "for peace Foreign Minister". */
function dropLowerWords(words: readonly Word[], at: number, headStart: number): number {
  if (!words[headStart]?.upper) return at;
  for (let i = headStart - 1; i >= at; i--) {
    const word = words[i] as Word;
    if (word.kind === 'word' && !word.upper && !officeModifiers.has(word.key) && word.key !== 'and' && !word.country && !word.organization) return i + 1;
  }
  return at;
}

/** Gives the state with whose adjective or name a body begins: "Russian Foreign Ministry". */
function leadingState(word: Word): string | null {
  const { country, organization } = word;
  return country && organization && country.start === organization.start && country.end < organization.end && isStateBody(organization.text)
    ? country.code
    : null;
}

/** Gives the states named among the words before the head noun; a body's own state counts as well. */
function countriesIn(words: readonly Word[], from: number, to: number): string[] {
  const codes: string[] = [];
  for (const word of words.slice(from, to)) {
    const code = word.organization ? (word.organization.country ?? leadingState(word)) : isStateWord(word) ? word.country?.code : null;
    if (code && !codes.includes(code)) codes.push(code);
  }
  return codes;
}
