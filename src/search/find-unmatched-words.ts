import type { PagefindPage } from './pagefind.ts';
import { splitWords } from './split-words.ts';

/** Shortest query word that is judged: shorter ones are beginnings of words on purpose, while a reader types. */
const shortestWord = 4;

/** Letters by which endings may differ: meetings – meet, negotiations – negotiate. */
const longestEnding = 4;

/**
 * Gives the words of a query that none of the pages holds, neither as written nor with another ending. Where nothing begins with a
 * word, Pagefind looks for its longest beginning that anything begins with: "tokaev" then finds every page with "to".
 */
export function findUnmatchedWords(query: string, pages: ReadonlyArray<Pick<PagefindPage, 'content' | 'locations' | 'meta' | 'raw_content'>>): string[] {
  const held = new Set(pages.flatMap(({ meta }) => Object.values(meta).flatMap(foldWords)));
  for (const page of pages) {
    const words = splitWords(page);
    for (const location of page.locations) for (const word of foldWords(words[location] ?? '')) held.add(word);
  }
  return foldWords(query).filter((word) => word.length >= shortestWord && ![...held].some((each) => isFormOf(each, word)));
}

/** True where a word of a page begins with the one searched for, or differs from it only in its ending. */
function isFormOf(held: string, wanted: string): boolean {
  if (held.startsWith(wanted)) return true;
  const stem = wanted.slice(0, Math.max(shortestWord, wanted.length - longestEnding));
  return held.length >= shortestWord && held.length <= wanted.length + longestEnding && held.startsWith(stem);
}

/** Splits a text into words of letters and digits, in lower case and without accents. */
function foldWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
