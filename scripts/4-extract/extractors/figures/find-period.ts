import type { DateMatch, Span } from '../../match.ts';
import { isBeside, isForeseen, isOwned } from './beside-date.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';
import { followsDirectly } from './follows-directly.ts';
import { governs } from './governs.ts';
import { isLasting } from './is-lasting.ts';
import { isPeriod } from './is-period.ts';
import { isOfPlan, isTarget } from './plan-period.ts';
import { tellsOfAnother } from './tells-of-another.ts';
import { tellsOfSubject } from './tells-of-subject.ts';
import { wordsBeforeAmount } from './words-before-amount.ts';

/** "In 2019 it was 140 million, in 2022 some 230 million": the date after the comma belongs to the number behind it. */
const parallel = /^(?:,|;|, and| and|, but| but) (?:in|for|during|by) (?:the )?$/u;
const numberSoon =
  /^,? (?:(?:it|this|they|that|he|she) )?(?:(?:expects?|forecasts?|projects?|foresees?|sees|predicts?|was|were|to|reached|about|some|almost|nearly|over|more than|around|already|only|just|up to) ){0,3}[^\p{L}\s]{0,4}\d/u;
const result = new RegExp(`^,? to ${wordsBeforeAmount}$`, 'u');
/** "150 engineers from both countries will be trained at the university from 2026 to 2028": a long way from the subject to its time. */
const willBe = /^[^,;:.]{0,40} (?:will be|are to be) \p{Ll}+/u;
/** "contracted by 9,100 square kilometers": a change has its time, whatever the unit. */
const changedBy =
  /\b(?:contracted|shrank|shrunk|grew|grown|expanded|receded|retreated|fell|fallen|rose|risen|dropped|increased|decreased|declined|sank|lengthened|advanced) by (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|only|just|at least) ){0,2}$/u;
/** "9.21 somoni at the official rate on October 21": a price of a day. */
const rateOf = /^ at the (?:official|market|exchange|current|central bank’s|National Bank’s) (?:exchange )?rate (?:of|on|as of|for) (?:the )?$/u;
/** "a 24 percent increase compared to the same period in 2022": the time of what it is measured by. */
const comparedWith =
  /\b(?:compared (?:to|with)|in comparison (?:to|with)|as against|versus|relative to|over|from|on|than|against) (?:(?:in|for|during) )?the (?:same|corresponding|analogous|similar) (?:\p{L}+ )?(?:period|months?|quarter|half|time)(?: (?:of|in))? $/u;
/** "the fiscal year 2024/25, which ended on July 7", "the last Iranian year (ended March 20)". */
const closing =
  /(?:, which|, that| \()(?: ?(?:ran|runs) (?:from|to|until)| ?(?:had )?(?:ended|ends|ending|concluded|closed|began|begins|beginning|started|starts|starting)(?: (?:on|in|at the end of|from))?) (?:the )?(?:mid-|early |late )?$/u;

/**
 * Finds the date that a figure belongs to: the one said right after it in its clause ("$46m in 2020"), else the one that opens the clause
 * ("in 2024 mutual trade stood at …"). Null where neither stands near: a day on which something was approved is no period.
 */
export function findPeriod(text: string, figure: FigureSpan, dates: readonly DateMatch[], figures: readonly FigureSpan[]): Span | null {
  const period = chooseDate(text, figure, dates, figures);
  if (period === null) return null;
  const at = firstIndex(dates, (date) => date.start >= period.start);
  const [date, next] = [dates[at], dates[at + 1]];
  // "Last year (ended March 20, 2025)": the day says which year is meant.
  const told = date?.rule === 'relative-period' && /year$/i.test(date.text) && next !== undefined && next.start - date.end <= 24 && closesYear(text, next);
  return told ? spanOf(next) : period;
}

function chooseDate(text: string, figure: FigureSpan, dates: readonly DateMatch[], figures: readonly FigureSpan[]): Span | null {
  const behind = dates[firstIndex(dates, (date) => date.start >= figure.end)];
  const next = behind && comparedWith.test(text.slice(figure.end, behind.start)) ? undefined : behind;
  const before = firstIndex(dates, (date) => date.start >= figure.start) - 1;
  const previous = dates[dates[before - 1] !== undefined && closesYear(text, dates[before]) ? before - 1 : before];
  const follows =
    next !== undefined &&
    !tellsOfAnother(text, figure, next) &&
    next.start - figure.end <= (willBe.test(text.slice(figure.end, figure.end + 60)) ? 110 : 80) &&
    (followsDirectly(text, figure, next, figures) || rateOf.test(text.slice(figure.end, next.start)));
  if (previous && (isOwned(text, previous, figure) || isForeseen(text, previous, figure))) return spanOf(previous);
  if (next && follows && parallel.test(text.slice(figure.end, next.start)) && numberSoon.test(text.slice(next.end, next.end + 40)))
    return previous && (isBeside(text, previous, figure) || (figure.start - previous.end <= 150 && governs(text, previous, figure, figures)))
      ? spanOf(previous)
      : null;
  if (previous && isResult(text, previous, figure, follows ? next : undefined, figures)) return spanOf(previous);
  if (next && follows) return spanOf(next);
  if (previous && isTarget(text, previous, figure)) return spanOf(previous);
  if (isLasting(figure.unit) && !changedBy.test(text.slice(Math.max(0, figure.start - 60), figure.start))) return null;
  if (previous && tellsOfSubject(text, previous, figure)) return spanOf(previous);
  if (previous && (isBeside(text, previous, figure) || isOfPlan(text, previous, figure))) return spanOf(previous);
  return previous && figure.start - previous.end <= 150 && governs(text, previous, figure, figures) ? spanOf(previous) : null;
}

/** True for the day with which the year before it ends or begins: "In the fiscal year 2024/25, which ended on July 7, …". */
function closesYear(text: string, date: DateMatch | undefined): boolean {
  return date !== undefined && closing.test(text.slice(Math.max(0, date.start - 50), date.start));
}

/** True for "rose by 18% in 2024 to 412 million": the result of a change that the date before dates; "from 5% in 2019 to 7% in 2024" has two. */
function isResult(text: string, date: DateMatch, figure: FigureSpan, next: DateMatch | undefined, figures: readonly FigureSpan[]): boolean {
  if (figure.start - date.end > 30 || !result.test(text.slice(date.end, figure.start)) || !isPeriod(text, date)) return false;
  const lead = text.slice(Math.max(0, date.start - 70), date.start);
  if ((!/\b(?:in|during|for) (?:the )?$/.test(lead) && !/^(?:last|this) /.test(date.text)) || /\bfrom\b/.test(lead)) return false;
  const between = figures[firstIndex(figures, (other) => other.start >= figure.end)];
  return next === undefined || (between !== undefined && between.end <= next.start);
}

function spanOf({ sentence, start, end }: DateMatch): Span {
  return { sentence, start, end };
}
