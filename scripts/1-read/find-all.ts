import { rememberBy } from './remember-by.ts';
import { requiredWords } from './required-words.ts';
import { mayHold, readHeld, watchFor } from './word-watch.ts';

/** Their sets by the source of patterns: one that stands in a function is another object each time. */
const known = new Map<string, number | null>();

/** A letter outside ASCII that has cases. */
const casedElsewhere = /[[\p{Cased}\p{Changes_When_Casemapped}]--[\u0000-\u007f]]/v;

/** What nearly every sentence holds, by itself or inside other words: a set with such a string leaves no text out, and costs time in each. */
const inEverySentence = /^ ?(?:[a-z]{0,2}|the|and) ?$/;

/** The number of the set of strings of which a text must hold one for the pattern to match; null where the pattern asks for none, or for what nearly every text holds. */
const cuesOf = rememberBy((pattern: RegExp): number | null => {
  const key = `${pattern.flags}/${pattern.source}`;
  const cues = known.get(key);
  if (cues !== undefined) return cues;
  const set = watchForAny(requiredWords(pattern), pattern.ignoreCase);
  known.set(key, set);
  return set;
});

/** The sets by their strings. */
const watched = new Map<string, number>();

/** Gives the number of a set of strings of which a text must hold one; null where there is no such set, or nearly every text holds one of it. */
function watchForAny(words: readonly string[] | null, ignoreCase: boolean): number | null {
  // Letters outside ASCII have cases that the watch does not know of; what stands before them is looked for: "attach" of "attaché".
  const plain = ignoreCase ? words?.map((word) => word.split(casedElsewhere, 1)[0] ?? '') : words;
  if (!plain || plain.some((word) => inEverySentence.test(word))) return null;
  const key = plain.join('|');
  const set = watched.get(key) ?? watchFor(plain);
  watched.set(key, set);
  return set;
}

/** True where a text may hold a match of the pattern, false where it certainly holds none; many times faster than the pattern itself. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  const cues = cuesOf(pattern);
  return cues === null || mayHold(text, cues);
}

/** Makes a function that gives those of some entries whose pattern a text may hold a match of, in their order: one question for all of them, so that a long list of rules costs hardly more than one. */
export function pickByPattern<T>(entries: readonly T[], patternOf: (entry: T) => RegExp): (text: string) => readonly T[] {
  return pickByCues(entries, (entry) => cuesOf(patternOf(entry)));
}

/** As `pickByPattern`, by strings of which a text must hold one, or null; with `ignoreCase` their case does not count. */
export function pickByWords<T>(
  entries: readonly T[],
  wordsOf: (entry: T) => { words: readonly string[] | null; ignoreCase: boolean },
): (text: string) => readonly T[] {
  return pickByCues(entries, (entry) => {
    const { words, ignoreCase } = wordsOf(entry);
    return watchForAny(words, ignoreCase);
  });
}

/** As `pickByPattern`, by the number of a set of strings, or null where nothing is asked. */
function pickByCues<T>(entries: readonly T[], cuesOfEntry: (entry: T) => number | null): (text: string) => readonly T[] {
  let cues: readonly number[] | null = null;
  let highest = 0;
  return (text) => {
    if (cues === null) {
      cues = entries.map((entry) => cuesOfEntry(entry) ?? -1);
      highest = Math.max(...cues);
    }
    const held = highest < 0 ? null : readHeld(text, highest);
    if (held === null) return entries;
    const picked: T[] = [];
    for (let i = 0; i < cues.length; i++) {
      const set = cues[i] as number;
      if (set < 0 || held[set] === 1) picked.push(entries[i] as T);
    }
    return picked;
  };
}

/** Gives every match of a global pattern, as `matchAll` does, but without a copy of the pattern for each text, and at hardly any cost where the text lacks the words that the pattern asks for. */
export function findAll(text: string, pattern: RegExp): RegExpExecArray[] {
  return mayMatch(text, pattern) ? findEach(text, pattern) : [];
}

/** Gives every match of a global pattern, as `findAll` does, for texts of which `pickByPattern` has told that they may hold one. */
export function findEach(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
