import { type Byline, readByline } from './read-byline.ts';
import { findDateLine } from './read-date-line.ts';
import type { Line } from './read-lines.ts';
import { findLineRule } from './rules/line-rules.ts';

/** What was read off a line: the lines of a page's head are asked about again and again. */
export interface FactsOfLine {
  rule?: string | null;
  date?: ReturnType<typeof findDateLine>;
  byline?: Byline | null;
}

/** Gives what `findLineRule` says of a line, read once. */
export function ruleOf({ text, facts }: Line): string | null {
  if (facts.rule === undefined) facts.rule = findLineRule(text);
  return facts.rule;
}

/** Gives what `findDateLine` says of a line, read once. */
export function dateOf({ text, facts }: Line): ReturnType<typeof findDateLine> {
  if (facts.date === undefined) facts.date = findDateLine(text);
  return facts.date;
}

/** Gives what `readByline` says of a line, read once. */
export function bylineOf({ text, facts }: Line): Byline | null {
  if (facts.byline === undefined) facts.byline = readByline(text);
  return facts.byline;
}
