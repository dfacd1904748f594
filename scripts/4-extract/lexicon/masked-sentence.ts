import type { CleanSentence } from '../../3-split/article.ts';
import type { ActorMention, DateMatch, Span } from '../match.ts';

/** One private-use character for each sort of mention, so that a pattern can say "a person, then a verb, then a person". */
export const signs = {
  person: '\ue001',
  country: '\ue002',
  /** An adjective of a state that stands alone: "Tajik". */
  demonym: '\ue003',
  organization: '\ue004',
  date: '\ue005',
  /** "the two leaders", "both sides". */
  group: '\ue006',
} as const;

/** What a sign in a masked text stands for; offsets are those of the clean sentence. */
export interface Token {
  sign: string;
  start: number;
  end: number;
  /** The actors named: one for a plain mention, several for a group whose members are known, none for one whose members are not. */
  actors: ActorMention[];
  /** Groups and countries: the states meant, each by one mention. */
  states: ActorMention[];
  date: DateMatch | null;
  /** Name of the rule that led from words like "he" to the actor; null for a plain mention. */
  traced: string | null;
  /** True where a state is named through those who act for it: "Tajik officials". */
  agents: boolean;
}

/** A sentence in which every mention is one sign, titles and offices included. */
export interface MaskedSentence {
  /** Index into `article.sentences`. */
  index: number;
  sentence: CleanSentence;
  text: string;
  /** By position in `text`, in order. */
  tokens: Map<number, Token>;
}

/** Replaces each token's stretch of the sentence by its sign; tokens are in order and do not overlap. */
export function maskSentence(index: number, sentence: CleanSentence, tokens: readonly Token[]): MaskedSentence {
  if (tokens.length === 0) return { index, sentence, text: sentence.text, tokens: new Map() };
  const masked: MaskedSentence = { index, sentence, text: '', tokens: new Map() };
  let done = 0;
  for (const token of tokens) {
    masked.text += sentence.text.slice(done, token.start);
    masked.tokens.set(masked.text.length, token);
    masked.text += token.sign;
    done = token.end;
  }
  masked.text += sentence.text.slice(done);
  return masked;
}

/** Leads a position in the masked text, its end included, back to the clean sentence: a sign to where its token begins. Few positions are asked about, so none is written down. */
export function unmaskOffset({ tokens }: MaskedSentence, position: number): number {
  let offset = position;
  for (const [at, token] of tokens) {
    if (at === position) return token.start;
    if (at > position) break;
    // One sign stands for the whole token, and whatever is left is as far behind it as in the masked text.
    offset = token.end + position - at - 1;
  }
  return offset;
}

/** Gives the tokens whose sign stands in `[start, end)` of the masked text, in order. */
export function tokensWithin(masked: MaskedSentence, start: number, end: number): Token[] {
  const found: Token[] = [];
  for (let i = start; i < end; i++) {
    const token = masked.tokens.get(i);
    if (token) found.push(token);
  }
  return found;
}

/** Leads `[start, end)` of the masked text back to the clean sentence. */
export function unmaskSpan(masked: MaskedSentence, start: number, end: number): Span {
  const last = masked.tokens.get(end - 1);
  return {
    sentence: masked.index,
    start: unmaskOffset(masked, start),
    end: end <= start ? unmaskOffset(masked, start) : (last?.end ?? unmaskOffset(masked, end - 1) + 1),
  };
}
