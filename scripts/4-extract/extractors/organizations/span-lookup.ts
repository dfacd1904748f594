/** Gives a function that finds the span, `[start, end)`, over an offset in constant time; spans must not overlap. */
export function lookUpSpans<T extends { start: number; end: number }>(spans: readonly T[]): (offset: number) => T | undefined {
  if (spans.length === 0) return () => undefined;
  let byOffset: Map<number, T> | null = null;
  return (offset) => {
    if (byOffset === null) {
      byOffset = new Map();
      for (const span of spans) for (let at = span.start; at < span.end; at++) byOffset.set(at, span);
    }
    return byOffset.get(offset);
  };
}
