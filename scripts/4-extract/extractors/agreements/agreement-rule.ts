import type { AgreementStatus } from '../../../../src/schemas/agreement.ts';
import type { Inference } from '../../../../src/schemas/evidence.ts';
import type { MaskedArticle } from '../../lexicon/mask-article.ts';
import type { MaskedSentence, Token } from '../../lexicon/masked-sentence.ts';
import type { ActorMention } from '../../match.ts';
import type { Candidate } from './candidate.ts';

/** What a rule reads from one sentence; offsets count in the masked text. */
export interface AgreementFinding {
  start: number;
  end: number;
  title: string;
  type: string;
  status: AgreementStatus;
  parties: ActorMention[];
  date: Token | null;
  covers: string[];
  inferred: Inference[];
}

/** A candidate that was turned down, and why. */
export interface TurnedDown {
  start: number;
  end: number;
  reason: string;
}

/** Everything that a rule may look at. */
export interface AgreementContext {
  article: MaskedArticle;
  masked: MaskedSentence;
  /** The candidates of the sentence that no earlier rule has taken. */
  candidates: readonly Candidate[];
  /** Those of the rule's patterns of which the sentence may hold a match. */
  patterns: readonly RegExp[];
  /** What was found in the article so far, in the order of the text. */
  earlier: ReadonlyArray<AgreementFinding & { sentence: number }>;
}

/** One way in which a text speaks of agreements. */
export interface AgreementRule {
  name: string;
  /** What a sentence must hold for the rule to find anything: candidates, or a match of one of some patterns over masked text; it is not asked about others. */
  goesBy: { candidates?: true; patterns?: readonly RegExp[] };
  read(context: AgreementContext): { found: AgreementFinding[]; refused: TurnedDown[] };
}
