import type { DateMatch, Span } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';

const breaks =
  /[;:—]|, (?!last|this|in|during|for)|\b(?:which|that|who|when|agreed|signed|approved|adopted|founded|established|since|than|until|before|after|began|begun)\b/u;
const toPeriod = /(?:^ ?\(?|(?:^|\s)(?:in|for|during|over|by|at|as of|from|of|through|throughout|between) (?:the )?(?:(?:fiscal |financial )?year )?)$/u;
const head = /^[\s“"–]*(?:(?:and|but|while|that|also|already) )*(?:(?:in|for|during|by|at|as of|from|over|throughout|at the end of|between) )?(?:the )?$/iu;
const decision = /\b(?:approved|signed|agreed|pledged|promised|allocated|announced|visited|met|received|arrived|opened)\b/u;

/** Units of things that last: a length has no period because a date stands at the head of its sentence. */
const lasting: ReadonlySet<string> = new Set([
  'km',
  'm',
  'miles',
  'square kilometers',
  'square meters',
  'square miles',
  'hectares',
  'acres',
  'MW',
  'GW',
  'kW',
  'kV',
]);

/** Dates of a sentence in the order of the text that can be a period: calendar dates and those that another date will tell. */
export function periodDates(dates: readonly DateMatch[]): DateMatch[] {
  return dates.filter((date) => date.edtf !== null || date.missing !== null);
}

/**
 * Finds the date that a figure belongs to: the one said right after it in its clause ("$46m in 2020"), else the one that opens the clause
 * ("in 2024 mutual trade stood at …"). Null where neither stands near: a day on which something was approved is no period.
 */
export function findPeriod(text: string, figure: FigureSpan, dates: readonly DateMatch[], figures: readonly FigureSpan[]): Span | null {
  const next = dates[firstIndex(dates, (date) => date.start >= figure.end)];
  if (next && next.start - figure.end <= 80 && followsDirectly(text, figure, next, figures)) return spanOf(next);
  if (lasting.has(figure.unit)) return null;
  const previous = dates[firstIndex(dates, (date) => date.start >= figure.start) - 1];
  return previous && figure.start - previous.end <= 150 && governs(text, previous, figure, figures) ? spanOf(previous) : null;
}

function followsDirectly(text: string, figure: FigureSpan, date: DateMatch, figures: readonly FigureSpan[]): boolean {
  const between = figures[firstIndex(figures, (other) => other.start >= figure.end)];
  // "rose 14.5% to $568 million in 2024": growth and its result share the period.
  const from = between && between.end <= date.start && / (?:to|and) (?:\p{L}+ ){0,2}$/u.test(text.slice(figure.end, between.start)) ? between.end : figure.end;
  if (between && between.end <= date.start && from === figure.end) return false;
  const gap = text.slice(from, date.start);
  return !breaks.test(gap) && (toPeriod.test(gap) || (gap.endsWith(' ') && /^(?:this|last|next) /.test(date.text))) && isPeriod(text, date);
}

function governs(text: string, date: DateMatch, figure: FigureSpan, figures: readonly FigureSpan[]): boolean {
  const before = text.slice(Math.max(0, date.start - 200), date.start);
  const clause = before.split(/[;:—,]| that | and | but /).at(-1) ?? '';
  if (before.length === 200 && clause.length > 60) return false;
  if (!head.test(clause) || !isPeriod(text, date)) return false;
  const gap = text.slice(date.end, figure.start);
  if (/[;:—]|, (?:\p{Ll}{2,8} )?(?:which|whom|whose|who|when|while|but)\b/u.test(gap) || decision.test(gap)) return false;
  const between = figures[firstIndex(figures, (other) => other.start >= date.end)];
  return !between || between.start >= figure.start || / to (?:\p{L}+ ){0,3}$/u.test(text.slice(between.end, figure.start));
}

/** A day is a period only as the time of a balance: "as of 1 January 2025". */
function isPeriod(text: string, date: DateMatch): boolean {
  const lead = text.slice(Math.max(0, date.start - 24), date.start);
  if (/\bthan (?:in |for |during )?(?:the same period (?:of |in )?)?$/.test(lead) || /\b(?:since|signed in|until|of) $/.test(lead))
    return /\b(?:end|start|beginning) of $/.test(lead);
  const day = date.rule === 'weekday' || date.rule === 'relative-day' || /-\d\d-\d\d$/.test(date.edtf ?? '');
  return !day || /\bas of $/i.test(lead);
}

function spanOf({ sentence, start, end }: DateMatch): Span {
  return { sentence, start, end };
}
