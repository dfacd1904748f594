import type { HeadForm } from '../../lexicon/office-vocabulary.ts';
import type { Word } from './word.ts';

/** Reads the longest head noun of an office that begins at a word; gives it with the index after it. */
export function matchHead(words: readonly Word[], at: number): { form: HeadForm; end: number } | null {
  const first = words[at];
  if (first?.kind !== 'word') return null;
  // "chargé d’affaires" is one word with an apostrophe; "co-chairs" keeps its hyphen.
  const form = first.spelling.heads?.find((each) => each.words.every((text, i) => words[at + i]?.key === text && words[at + i]?.kind === 'word'));
  return form ? { form, end: at + form.words.length } : null;
}
