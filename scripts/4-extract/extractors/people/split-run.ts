import { givenNames } from '../../lexicon/given-names.ts';
import { lettersKey } from '../../lexicon/letters-key.ts';
import { surnameEnding } from '../../lexicon/surname-endings.ts';
import type { NameRun, Word } from './word.ts';

/**
 * Gives where the name begins in a run that also holds the name of a place or body: "Gazprom | Vitaly Markelov".
 * `after` is how many words at least belong to the place; null where nothing tells.
 */
export function splitRun(words: readonly Word[], run: NameRun, after: number): number | null {
  for (let i = run.start + after; i < run.end - 1; i++) if (isGivenName(words[i] as Word)) return i;
  const last = words[run.end - 1] as Word;
  const before = run.end - 2;
  if (before >= run.start + after && isSurname(last)) return before;
  return null;
}

/** True where the run has the marks of a person's name: a given name, a surname's ending, an initial, or a form of the East. */
export function looksLikeName(words: readonly Word[], run: NameRun): boolean {
  const parts = words.slice(run.start, run.end).filter((word) => word.nameable || /^\p{Lu}/u.test(word.text));
  if (words.slice(run.start, run.end).some((word) => word.kind === 'word' && !word.upper)) return true;
  if (parts.length < 2) return false;
  if (parts[0]?.kind === 'initial') return parts[1]?.kind === 'word';
  if (parts.some((word, i) => (i < parts.length - 1 && isGivenName(word)) || isSurname(word))) return true;
  if (parts.slice(1).some((word) => /^(?:[Aa]l|[Uu]r|[Uu]l|[Aa]z|[Aa]r|[Aa]s|[Ee]l)-\p{Lu}|-(?:zoda|zade|zadeh|ogly|oglu|uulu|kyzy|uly)$/iu.test(word.text)))
    return true;
  const [first, second] = parts;
  if (parts.length === 2 && first && second && first.spelling.familyFirst && /^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(second.text)) return true;
  // "Han Dong-seok": the second syllable of a Korean given name is written small.
  return parts.slice(1).some((word) => /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u.test(word.text));
}

/** True for a word of the list of given names; hyphenated ones count by their first part. */
export function isGivenName(word: Word): boolean {
  return word.kind === 'word' && (word.spelling.given || (word.text.includes('-') && givenNames.has(lettersKey(word.text.split('-')[0] ?? ''))));
}

/** True for a word with the ending of a surname or patronymic. */
export function isSurname(word: Word): boolean {
  return word.kind === 'word' && word.upper && surnameEnding.test(word.spelling.letters);
}
