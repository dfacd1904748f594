import { matchesWord, shortestPrefix, stemWord } from '../text/matches-word.ts';
import type { Postings, WordFile, WordList } from './pagefind-files.ts';

/** Most files of words that one word of a query loads. */
const mostFiles = 4;

/** Where the words stand that answer a word of a query. */
export interface FoundWord {
  /** Words of the articles that answer it. */
  words: string[];
  /** Places by page, ascending. */
  places: Postings;
  /** Pages that hold the very word. */
  exact: ReadonlySet<number>;
  /** False where more words begin so than were looked at. */
  complete: boolean;
}

/** Gives what all words have in front that answer a word: its stem may end in another letter. */
function beginningOf(word: string): string {
  const stem = stemWord(word);
  const shorter = stem.length < word.length ? stem : word;
  return shorter.length > shortestPrefix ? shorter.slice(0, Math.max(shortestPrefix, shorter.length - 1)) : shorter;
}

/** Gives the files that may hold words with a beginning. Both ends of a file are words in the order of their UTF-8 bytes. */
export function filesFor(wordFiles: readonly WordFile[], beginning: string, only: boolean): WordFile[] {
  return wordFiles.filter(({ from, to }) => compareBytes(to, beginning) >= 0 && (compareBytes(from, beginning) <= 0 || (!only && from.startsWith(beginning))));
}

/** Finds the places of all words that answer a word of a query, or of the word alone where it stands in a phrase. */
export async function findWord(
  wanted: string,
  alone: boolean,
  wordFiles: readonly WordFile[],
  load: (file: WordFile) => Promise<WordList>,
): Promise<FoundWord> {
  const only = alone || wanted.length < shortestPrefix;
  const files = filesFor(wordFiles, only ? wanted : beginningOf(wanted), only);
  // The word itself counts more than others that begin like it.
  const nearest = files.length <= mostFiles ? files : files.filter((file) => filesFor([file], wanted, false).length > 0).slice(0, mostFiles);
  const lists = await Promise.all(nearest.map(load));
  const fits = (word: string): boolean => (only ? word === wanted : matchesWord(wanted, word));
  const found = new Map(lists.flatMap((list) => list.words.filter(fits).map((word) => [word, list.read(word)] as const)));
  return {
    words: [...found.keys()],
    places: joinPostings([...found.values()]),
    exact: new Set(found.get(wanted)?.keys()),
    complete: nearest.length === files.length,
  };
}

/** Joins the places of several words. */
function joinPostings(postings: readonly Postings[]): Postings {
  const [first = new Map<number, readonly number[]>(), ...rest] = postings;
  if (rest.length === 0) return first;
  const joined = new Map<number, number[]>();
  for (const each of postings) {
    for (const [page, places] of each) {
      const known = joined.get(page);
      if (known) known.push(...places);
      else joined.set(page, [...places]);
    }
  }
  for (const places of joined.values()) places.sort((a, b) => a - b);
  return joined;
}

/** Compares texts by their UTF-8 bytes, which is the order of their code points. */
function compareBytes(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < left.length && at < right.length; at++) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
