import type { Inference } from '../../../../src/schemas/evidence.ts';
import type { ActorMention } from '../../match.ts';
import type { NumberExpression } from './number-expression.ts';

/** What a rule made of a number: where the figure stands and what it is. */
export interface FigureReading {
  start: number;
  end: number;
  value: number;
  upper: number | null;
  unit: string;
  inferred: Inference[];
}

/** What a rule may look at beside the number. */
export interface Surroundings {
  text: string;
  /** Mentions of the sentence, then those of the sentences before it in the paragraph, the nearest first. */
  mentions: readonly ActorMention[];
  /** Codes of all states that the article names. */
  states: ReadonlySet<string>;
  /** Code of the state whose capital opens the text as a dateline; null where none does. */
  home: string | null;
  /** Noun of the count that the text gave last, near by; null where there is none. */
  lastCounted: string | null;
  /** Unit and value of the last amount of money, weight, energy or share in the sentence (`here`) or the one before it; null where there is none. */
  lastAmount: { unit: string; value: number; here: boolean } | null;
}

/** One kind of figure. A rule gives a reading, a reason to set the number aside, or nothing where the number is none of its business. */
export interface FigureRule {
  name: string;
  read(number: NumberExpression, around: Surroundings): FigureReading | { refused: string } | null;
}
