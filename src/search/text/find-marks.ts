import { matchesWord } from './matches-word.ts';
import type { Term } from './parse-query.ts';
import type { Word } from './split-words.ts';

/** A stretch of a text, `[start, end)`. */
export interface Mark {
  start: number;
  end: number;
}

/** Gives every stretch of a text that answers a term. */
export function findMarks(words: readonly Word[], { words: wanted, phrase }: Term): Mark[] {
  const [first = ''] = wanted;
  if (!phrase) return words.filter(({ word, joined }) => matchesWord(first, word) || (joined !== undefined && matchesWord(first, joined)));
  return words.flatMap(({ start }, at) => {
    const same = wanted.every((word, offset) => words[at + offset]?.word === word);
    return same ? [{ start, end: words[at + wanted.length - 1]?.end ?? start }] : [];
  });
}
