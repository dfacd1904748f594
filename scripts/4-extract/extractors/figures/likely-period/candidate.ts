import type { LikelyChange, Span } from '../../../match.ts';

/** A date that may be the period of a figure. */
export interface Candidate {
  /** The date expression, in the figure's own sentence or, where an earlier figure has it, before. */
  period: Span;
  /** How the period follows from that date where it is not the date itself. */
  change?: LikelyChange;
  /** What speaks for or against it, each a few plain words: keys of `signWeights`. */
  signs: string[];
}
