/** Gives a function that finds the span, `[start, end)`, over an offset in constant time; spans must not overlap. */
export function lookUpSpans<T extends { start: number; end: number }>(spans: readonly T[]): (offset: number) => T | undefined {
  if (spans.length === 0) return () => undefined;
  const byOffset = new Map<number, T>();
  for (const span of spans) for (let offset = span.start; offset < span.end; offset++) byOffset.set(offset, span);
  return (offset) => byOffset.get(offset);
}
