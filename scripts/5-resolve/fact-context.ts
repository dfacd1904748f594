import type { Actor } from '../../src/schemas/actor.ts';
import type { DateFact } from '../../src/schemas/date-fact.ts';
import type { Evidence } from '../../src/schemas/evidence.ts';
import { toSeedSpan } from '../2-clean/mapped-text.ts';
import type { Article } from '../3-split/article.ts';
import type { Span } from '../4-extract/match.ts';

/** What facts about actors need to know of an article that is being resolved. */
export interface FactContext {
  actors: readonly Actor[];
  /** Id of the actor whose mention has this span; null where it was dropped. */
  actorOf(span: Span): string | null;
  /** The date that was resolved from this span; null where no calendar date follows. */
  dateOf(span: Span): DateFact | null;
}

/** Gives the whole sentence of a span as evidence, the span itself in focus. */
export function quoteSentence(article: Article, span: Span): Evidence | null {
  const sentence = article.sentences[span.sentence];
  if (!sentence) return null;
  const { id, start, end } = sentence;
  return { sentence: id, start, end, quote: article.seed.text.slice(start, end), focus: toSeedSpan(sentence, span.start, span.end) };
}
