import type { Article } from '../../../../3-split/article.ts';
import type { DateMatch, FigureMatch, Span } from '../../../match.ts';
import type { Candidate } from './candidate.ts';
import { readDateSigns } from './read-date-signs.ts';
import { readFigureSigns, sortOfUnit } from './read-figure-signs.ts';

/** How many sentences back a figure may have the period that goes on. */
const reach = 3;
/** How many dates of a sentence are weighed: a list of more tells nobody which is whose. */
const mostDates = 12;

/** "Before 2022", "since May": the time that something ended or began with. */
const bound = /\b(?:before|after|since|until|till|prior to|ahead of|following) (?:the |early |late |mid-)?$/iu;
/** "its September forecast", "the 2015 agreement": the time of something else. */
const ofSomethingElse =
  /^(?:’s)? (?:\p{L}+ )?(?:forecasts?|estimates?|projections?|outlook|reviews?|reports?|papers?|meetings?|summits?|talks|visits?|agreements?|deals?|accords?|treat(?:y|ies)|pacts?|laws?|decrees?|elections?|wars?|invasion|coup|crisis|earthquake|uprising)\b/u;

const goesOn = /^(?:of (?:which|this|that|these|them)|the figure|that|this|it|they)\b/iu;

/** A figure with a period. */
export type DatedFigure = FigureMatch & { period: Span };

/** What stands around a figure. */
interface Around {
  /** The dates of its sentence. */
  dates: readonly DateMatch[];
  /** The figures of its sentence. */
  here: readonly FigureMatch[];
  /** The last figure of a sentence before whose period is a date as it stands. */
  earlier: DatedFigure | null;
  /** The year of publication; null where the page does not say it. */
  year: number | null;
}

/** Gives the dates that may be the period of a figure: those of its sentence, and the one that an earlier figure has. */
export function findCandidates(article: Article, figure: FigureMatch, { dates, here, earlier, year }: Around): Candidate[] {
  const { text = '', kind = 'text', paragraph } = article.sentences[figure.sentence] ?? {};
  const before = earlier !== null && figure.sentence - earlier.sentence <= reach ? earlier : null;
  if (dates.length === 0 && before === null) return [];
  const own = readFigureSigns(text, figure, kind);
  const candidates: Candidate[] = dates
    .slice(0, mostDates)
    .filter((date) => !bound.test(text.slice(Math.max(0, date.start - 24), date.start)) && !ofSomethingElse.test(text.slice(date.end, date.end + 40)))
    .map((date) => ({
      period: { sentence: date.sentence, start: date.start, end: date.end },
      signs: readDateSigns({ text, dates, figures: here, year }, figure, date, own),
    }));
  if (before === null) return candidates;
  const signs = [
    'carried',
    `carried over ${figure.sentence - before.sentence} sentences`,
    `carried within ${article.sentences[before.sentence]?.paragraph === paragraph ? 'a paragraph' : 'the text'}`,
    `carried past ${dates.length > 0 ? 'dates' : 'no date'}`,
    `carried from ${before.unit === figure.unit ? 'the same unit' : 'another unit'}`,
    `carried from ${sortOfUnit(before.unit)}`,
    ...(goesOn.test(text) ? ['carried, sentence goes on'] : []),
    ...own.map((sign) => `carried, figure ${sign}`),
  ];
  return [...candidates, { period: before.period, signs }];
}
