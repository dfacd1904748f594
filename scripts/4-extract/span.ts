import type { Span } from './match.ts';

/** Orders spans by the text: sentence, start, then the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.sentence - b.sentence || a.start - b.start || b.end - a.end;
}

/** True where two spans share a character. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.sentence === b.sentence && a.start < b.end && b.start < a.end;
}

/** True where `outer` holds all of `inner`. */
export function spanHolds(outer: Span, inner: Span): boolean {
  return outer.sentence === inner.sentence && outer.start <= inner.start && inner.end <= outer.end;
}

/** Key of a span in a map. */
export function spanKey(span: Span): string {
  return `${span.sentence}:${span.start}-${span.end}`;
}
