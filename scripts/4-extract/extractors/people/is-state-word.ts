import type { Word } from './word.ts';

/** True for a word that as a whole names a state and belongs to no body's name. */
export function isStateWord(word: Word | undefined): boolean {
  return word?.country != null && word.organization === null && word.country.start <= word.start && word.end <= word.country.end;
}
