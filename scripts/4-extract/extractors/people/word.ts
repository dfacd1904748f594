import type { CountryMention, OrganizationMention } from '../../match.ts';
import type { Spelling } from './spelling-of.ts';

/** One word or sign of a clean sentence, with what the people rules need to know of it. */
export interface Word {
  text: string;
  /** Lower case. */
  key: string;
  /** Offsets in the sentence, `[start, end)`. */
  start: number;
  end: number;
  /** `possessive` is the ’s or ’ after a word; `initial` a capital with its full stop; `mark` everything that is no letter or digit. */
  kind: 'word' | 'initial' | 'number' | 'possessive' | 'mark';
  upper: boolean;
  spelling: Spelling;
  /** The state that the word names or helps to name. */
  country: CountryMention | null;
  /** The body whose name holds the word. */
  organization: OrganizationMention | null;
  /** True where the word may be part of a person's name. */
  nameable: boolean;
}

/** A run of words that may be a person's name: indices `[start, end)` into the words. */
export interface NameRun {
  start: number;
  end: number;
}

/** An office or occupation as a phrase; indices `[start, end)` into the words, with the state that it names. */
export interface Office {
  start: number;
  end: number;
  /** The role proper, without article, state in front and state behind. */
  roleStart: number;
  roleEnd: number;
  /** The head noun in the singular, lower-case: "minister", "prime minister", "counterpart". */
  head: string;
  plural: boolean;
  counterpart: boolean;
  /** ISO codes of the states that the phrase names as its own, in the order of the text. */
  countries: string[];
  /** True where the office belongs to a body that is not of the state at hand: "EU", "the World Bank". */
  ofBody: boolean;
  /** True where the phrase goes on behind the head noun: "of Foreign Affairs". */
  hasTail: boolean;
}

/** A sentence as the people rules read it. */
export interface Reading {
  /** Index into `article.sentences`. */
  sentence: number;
  text: string;
  /** True in a line set as a headline, where a capital says nothing. */
  headline: boolean;
  /** False where no word can be part of a name: there is nothing for the rules about names. */
  named: boolean;
  words: readonly Word[];
  runs: readonly NameRun[];
  /** Where known full names stand, in the order of the text; they may overlap. */
  fullNames: readonly NameRun[];
  /** Runs by the index of their first word, and what is left of a run by the index of each inner word. */
  runAt: ReadonlyMap<number, NameRun>;
  /** By index of a word: the office that begins there, or null. */
  officeAt: readonly (Office | null)[];
  /** Offices one after the other, from the left, the longest at each place. */
  offices: readonly Office[];
}

/** A person found, before it becomes a mention: the run of the name and what stands around it. */
export interface FoundPerson {
  sentence: number;
  run: NameRun;
  rule: string;
  office: Office | null;
  /** `sentence` where the role stands in another sentence than the name, `rule` where it is derived. */
  role: { text: string; start: number; end: number; sentence?: number; rule?: string } | null;
  country: { code: string; basis: 'stated' | 'inferred'; rule: string } | null;
  /** The one known person that this form names. */
  known: string | null;
}
