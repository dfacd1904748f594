import { pickByWords } from '../../1-read/find-all.ts';
import { rememberBy } from '../../1-read/remember-by.ts';
import { requiredWords } from '../../1-read/required-words.ts';
import { type MaskedSentence, signs } from './masked-sentence.ts';

const sign = new RegExp(`[${Object.values(signs).join('')}]`, 'u');

/**
 * Makes a function that gives those of some entries whose pattern over masked text a sentence may hold a match of, as `pickByPattern` does. The sentence
 * as written is asked, of which the answer is known from other extractors; the masked one is a new text that would have to be read for it.
 */
export function pickByMaskPattern<T>(entries: readonly T[], patternOf: (entry: T) => RegExp): (masked: MaskedSentence) => readonly T[] {
  const pick = pickByWords(entries, (entry) => wordsAsWritten(patternOf(entry)));
  return ({ sentence }) => pick(sentence.text);
}

/** Gives of what a pattern over masked text asks for the longest pieces between two signs, which stand in the sentence as written too. */
const wordsAsWritten = rememberBy((pattern: RegExp): { words: readonly string[] | null; ignoreCase: boolean } => {
  const words = requiredWords(pattern)?.map((word) => word.split(sign).reduce((longest, piece) => (piece.length > longest.length ? piece : longest)));
  return { words: words ?? null, ignoreCase: pattern.ignoreCase };
});
