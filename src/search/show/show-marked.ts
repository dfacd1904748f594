import { createElement } from '../create-element.ts';
import type { Mark } from '../text/find-marks.ts';

/** Longest text that is shown whole, in characters, and what is shown before the first mark of a longer one. */
const [longest, before] = [320, 90];

/** Gives a text with its marked stretches as `<mark>`; a long one is cut around its first mark. */
export function showMarked(text: string, marks: readonly Mark[]): Array<Node | string> {
  const first = marks[0]?.start ?? 0;
  const from = text.length <= longest || first <= before ? 0 : text.lastIndexOf(' ', first - before) + 1;
  const to = text.length - from <= longest ? text.length : text.indexOf(' ', from + longest) < 0 ? text.length : text.indexOf(' ', from + longest);
  const parts: Array<Node | string> = from > 0 ? ['… '] : [];
  let at = from;
  for (const { start, end } of marks.filter((mark) => mark.start >= from && mark.end <= to)) {
    parts.push(text.slice(at, start), createElement('mark', {}, text.slice(start, end)));
    at = end;
  }
  parts.push(text.slice(at, to));
  if (to < text.length) parts.push(' …');
  return parts;
}
