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
  /** Offset in the clean text of every character of `text`, and one more for its end. */
  offsets: number[];
  /** By position in `text`. */
  tokens: Map<number, Token>;
}

/** Replaces each token's stretch of the sentence by its sign; tokens are in order and do not overlap. */
export function maskSentence(index: number, sentence: CleanSentence, tokens: readonly Token[]): MaskedSentence {
  const masked: MaskedSentence = { index, sentence, text: '', offsets: [], tokens: new Map() };
  let done = 0;
  const copy = (end: number) => {
    masked.text += sentence.text.slice(done, end);
    for (let i = done; i < end; i++) masked.offsets.push(i);
  };
  for (const token of tokens) {
    copy(token.start);
    masked.tokens.set(masked.text.length, token);
    masked.text += token.sign;
    masked.offsets.push(token.start);
    done = token.end;
  }
  copy(sentence.text.length);
  masked.offsets.push(sentence.text.length);
  return masked;
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
    start: masked.offsets[start] ?? 0,
    end: end <= start ? (masked.offsets[start] ?? 0) : (last?.end ?? (masked.offsets[end - 1] ?? 0) + 1),
  };
}
