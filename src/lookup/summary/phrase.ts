/** A piece of a summary: words, an actor by id, or words that lead to an address. */
export type Phrase = string | { actor: string } | { text: string; href: string };

/** A sentence of a summary; an empty one is left out. */
export type SummarySentence = Phrase[];

/** Gives phrases as a list in words: "a", "a and b", "a, b and c". */
export function listPhrases(phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase, index) => (index === 0 ? [phrase] : [index === phrases.length - 1 ? ' and ' : ', ', phrase]));
}
