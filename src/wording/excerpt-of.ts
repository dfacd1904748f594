/**
 * Gives the part of a sentence around a stretch of it, whole words, with about `most` characters in all and an ellipsis where it was cut. A sentence that
 * is short enough stays whole, and the stretch itself is never cut.
 */
export function excerptOf(text: string, { start, end }: { start: number; end: number }, most = 140): string {
  if (text.length <= most) return text;
  const room = Math.max(0, most - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(room / 2), text.length - most));
  const to = Math.min(text.length, Math.max(end, from + most));
  const first = from === 0 ? 0 : Math.min(start, text.indexOf(' ', from - 1) + 1 || start);
  const last = to === text.length ? to : Math.max(end, text.lastIndexOf(' ', to));
  return `${first === 0 ? '' : '…'}${text.slice(first, last).trim()}${last === text.length ? '' : '…'}`;
}
