/** Gives a pattern source that matches any of the words, the longest first, every character taken literally. */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => RegExp.escape(word)).join('|')})`;
}
