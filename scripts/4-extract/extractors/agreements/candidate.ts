import type { MaskedSentence, Token } from '../../lexicon/masked-sentence.ts';

/** Words of a sentence that may name an agreement; offsets count in the masked text. */
export interface Candidate {
  masked: MaskedSentence;
  /** Where the words begin, determiner left out, and where they end. */
  start: number;
  end: number;
  /** Where the title ends; a day or a party that stands after it is left out. */
  titleEnd: number;
  /** Where the words begin with their determiner, count and vague modifiers. */
  outerStart: number;
  title: string;
  /** The noun, in the singular and lower case. */
  noun: string;
  type: string;
  plural: boolean;
  /** "twenty", "16", "a number of"; null where nothing is counted. */
  count: string | null;
  determiner: string | null;
  /** Vague words before the noun: "draft", "new". */
  vague: readonly string[];
  /** Words that tell which one it is, before the noun. */
  specific: readonly string[];
  /** True where words after the noun say what it is about. */
  complement: boolean;
  /** True where it is written as a proper name. */
  named: boolean;
  /** Actors named inside as parties: "between A and B", "with A", "A’s". */
  parties: Token[];
  /** True where its owner stands before it: "Turkmenistan’s partnership agreement". */
  owned: boolean;
  /** True where all parties named inside stand behind "with": he who signs is another one. */
  partnered: boolean;
  /** A date set inside: "signed an agreement on Friday on …". */
  dates: Token[];
}
