import type { Article } from '../../../../3-split/article.ts';
import type { DateMatch, FigureMatch, LikelyChange, Span } from '../../../match.ts';
import { isOwnPeriod } from '../is-own-period.ts';
import type { Candidate } from './candidate.ts';
import { findCandidatesBefore, type Place } from './find-candidates-before.ts';
import { readDateSigns } from './read-date-signs.ts';

/** How many dates of a sentence are weighed: a list of more tells nobody which is whose. */
const mostDates = 12;

/** "Before 2022", "following May": the time that something ended or began with. */
const bound = /\b(?:before|after|prior to|ahead of|following) (?:the |early |late |mid-)?$/iu;
/** "its September forecast", "the 2015 agreement": the time of something else. */
const ofSomethingElse =
  /^(?:’s)? (?:\p{L}+ )?(?:forecasts?|estimates?|projections?|outlook|reviews?|reports?|papers?|meetings?|summits?|talks|visits?|agreements?|deals?|accords?|treat(?:y|ies)|pacts?|laws?|decrees?|elections?|wars?|invasion|coup|crisis|earthquake|uprising)\b/u;

/** "In the two years to June": a time of which the date is the end alone. */
const endOf = /\b(?:years|quarters|weeks|days)(?: (?:that|which))? (?:to|through|up to|ended|ending|ends)(?: (?:in|on))?(?: the end of)? $/iu;
/** "Against 40 in the same period of 2024", "compared with last year": the time of the other side of a comparison. */
const otherSide = /\b(?:(?:same|corresponding) (?:\p{L}+ )?(?:period|months?|quarter|half|time) (?:of|in)|(?:compared|comparison) (?:to|with)) (?:the )?$/iu;
/** "Founded in 1966, the bank …": the time that the subject began. */
const beginning = /(?:^|[,;(] )(?:founded|established|created|formed|set up|built|born|commissioned|introduced) in (?:early |late )?$/iu;
/** "produces 98 percent and intends to double that by 2037": the time of a plan that is told behind the figure. */
const planned =
  /\b(?:intend|plan|hope|aim|want|seek|expect|wish|promise|vow|pledge)(?:s|ed|ing)?(?: (?:it|this|that|them|(?:the|its|their) \p{L}+))? to\b|\b(?:(?:is|are|was|were) (?:due |set )?to|will|should|could) (?:reach|rise|grow|increase|be raised|be brought|double|triple|climb|exceed|hit)\b/iu;
/** "| also stopped": a verb of its own behind the date. */
const anotherDeed = /^ (?:(?:also|even|then|again) )?\p{Ll}{2,}(?:ed|pt|ld|ok|ew|gan|ut)(?![\p{L}])/u;
const yearApart = /^(?:(?:just|only) )?(?:a|one) year (?:earlier|before|ago)$/iu;

const changes: ReadonlyArray<readonly [LikelyChange, RegExp]> = [
  ['period-since', /\bsince (?:the )?(?:(?:beginning|start|end) of (?:the )?|early |late |mid-)?$/iu],
  ['period-until', /\b(?:until|till|through|up to) (?:the )?(?:(?:beginning|start|end) of (?:the )?|early |late |mid-)?$/iu],
  ['period-year-to-month', /\b(?:year|(?:12|twelve) months)(?: (?:that|which))? (?:to|through|up to|ended|ending|ends)(?: (?:in|on))?(?: the end of)? $/iu],
];

/** What stands around a figure. */
interface Around {
  /** The dates of its sentence, and its lengths of time. */
  dates: readonly DateMatch[];
  /** The figures of its sentence. */
  here: readonly FigureMatch[];
  /** What stands before its sentence. */
  before: readonly Place[];
  /** What the figure itself and the words around it tell. */
  own: readonly string[];
  /** The year of publication; null where the page does not say it. */
  year: number | null;
}

/** Gives the dates that may be the period of a figure: those of its sentence, and those that the text before it speaks of. */
export function findCandidates(article: Article, figure: FigureMatch, { dates, here, before, year, own }: Around): Candidate[] {
  const { text = '' } = article.sentences[figure.sentence] ?? {};
  const candidates = dates.slice(0, mostDates).flatMap((date): Candidate[] => {
    const lead = text.slice(Math.max(0, date.start - 50), date.start);
    if (bound.test(lead.slice(-24)) || endOf.test(lead) || otherSide.test(lead) || ofSomethingElse.test(text.slice(date.end, date.end + 40))) return [];
    if (beginning.test(lead) || (figure.end < date.start && planned.test(text.slice(figure.end, date.start)))) return [];
    // "cut supplies by 50 per cent and last month also stopped the transit": the time of another deed.
    if (date.start > figure.end && / and $/.test(text.slice(figure.end, date.start)) && anotherDeed.test(text.slice(date.end, date.end + 24))) return [];
    if (here.some((other) => other !== figure && isStart(text, other, date))) return [];
    const change = date.rule === 'relative-period' || date.rule === 'duration' ? undefined : changes.find(([, pattern]) => pattern.test(lead))?.[0];
    const signs = readDateSigns({ text, dates, figures: here, year }, figure, date, own);
    if (date.rule === 'duration' && yearApart.test(date.text)) {
      const previous = here[here.indexOf(figure) - 1];
      const from = previous !== undefined && isOwnPeriod(previous) ? previous.period : null;
      return from === null ? [] : [{ period: spanOf(from), change: 'period-a-year-earlier', signs: [...signs, 'a year apart'] }];
    }
    const period = spanOf(date);
    return change === undefined ? [{ period, signs }] : [{ period, change, signs: [...signs, change, ...own.map((sign) => `${change}, figure ${sign}`)] }];
  });
  return [...candidates, ...findCandidatesBefore({ article, dated: dates.length > 0, year, own }, figure, before)];
}

/** True for "from $4.8 billion in 2021": the amount and the time at which a change began, which nothing else of the sentence has. */
function isStart(text: string, { start, end }: FigureMatch, date: DateMatch): boolean {
  if (end > date.start || date.start - end > 40) return false;
  return (
    /^ (?:\p{L}+ )?(?:in|at|on|as of)? ?(?:the (?:end|beginning|start|middle) of )?(?:the )?(?:early |late |mid-)?$/iu.test(text.slice(end, date.start)) &&
    /\bfrom (?:about |around |almost |nearly |some |just |only |over |more than |less than |the |a |an )*$/iu.test(text.slice(Math.max(0, start - 40), start))
  );
}

function spanOf({ sentence, start, end }: Span): Span {
  return { sentence, start, end };
}
