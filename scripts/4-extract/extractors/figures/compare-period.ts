import type { DateMatch, PeriodChange } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';

const amount = '(?:(?:about|almost|nearly|some|only|just|over|more than|less than|around|roughly) ){0,2}';
const against = new RegExp(
  `\\b(?:compared (?:with|to)|against|versus|from|as opposed to|than|as (?:much|many|high|large) as|(?:double|twice|triple|half)) (?:the )?${amount}$`,
  'u',
);
const earlier =
  /^(?: \p{Ll}+){0,2},? (?:(?:in|for|during|over|on|at) the (?:same|corresponding) (?:period|months?|quarter|half|time|date|day|point),? )?(?:(?:a|one|the) year|(?:twelve|12) months) (?:earlier|before|ago|previously)(?!\p{L})|^(?: \p{Ll}+){0,2},? (?:in|for|during|over|on|at|by) the (?:same|corresponding) (?:period|months?|quarter|half|time|date|day|point),? (?:of )?(?:last|the previous|the preceding) year(?!\p{L}|’)/u;
const samePart = /^ (?:in|for|during|over) the (?:same|corresponding) (?:period|months|quarter|half|time) (?:of|in|of the) $/u;
const growth = /^(?: \p{L}+)? (?:more|less|higher|lower|fewer|up|down|greater|smaller) (?:than|on|from)(?!\p{L})/u;

/** How the period of a figure hangs on that of the one before it: the same, or changed. */
export type Comparison = 'same' | PeriodChange;

/**
 * Tells how the period of a figure follows from the one before it in the sentence: "against $12.4 million a year earlier", "compared with
 * $52 million in the same period of 2024", "or 11.3% more than a year before". Null where it is no such comparison.
 */
export function comparePeriod(text: string, previous: { outerEnd: number }, figure: FigureSpan, dates: readonly DateMatch[]): Comparison | null {
  if (figure.start - previous.outerEnd > 90) return null;
  const gap = text.slice(previous.outerEnd, figure.start);
  const after = text.slice(figure.end, figure.end + 90);
  if (growth.test(after)) return /[;:—]/u.test(gap.replace(/ ?[—–] ?$/u, '')) ? null : 'same';
  if (!against.test(gap)) return null;
  if (earlier.test(after)) return { rule: 'period-a-year-earlier' };
  const next = dates[firstIndex(dates, (date) => date.start >= figure.end)];
  if (!next || next.start - figure.end > 60 || !samePart.test(text.slice(figure.end, next.start))) return null;
  const { sentence, start, end } = next;
  return { rule: 'period-same-part-of-year', year: { sentence, start, end } };
}
