import { stemmer } from 'stemmer';
import { commonWords } from './common-words.ts';

/** Shortest word of a query that also finds longer words which begin with it. */
export const shortestPrefix = 3;

/** Shortest word that is compared by its stem. */
const shortestStemmed = 4;

/** Gives the stem of a folded English word (Porter); other words are their own stem, and "news", which is no plural of "new". */
export function stemWord(word: string): string {
  return word.length >= shortestStemmed && word !== 'news' && /^[a-z]+$/.test(word) ? stemmer(word) : word;
}

/** True where a word of a text answers a word of a query, both folded: the same word, one that begins with it, or one with the same stem. Common words answer only themselves. */
export function matchesWord(wanted: string, word: string): boolean {
  if (wanted === word) return true;
  if (commonWords.has(word)) return false;
  if (wanted.length >= shortestPrefix && word.startsWith(wanted)) return true;
  // Words of one stem begin alike; comparing that first spares nearly every stem.
  return wanted.length >= shortestStemmed && word.startsWith(wanted.slice(0, 2)) && stemWord(wanted) === stemWord(word);
}
