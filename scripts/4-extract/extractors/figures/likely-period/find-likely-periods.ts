import type { Article } from '../../../../3-split/article.ts';
import type { DateMatch, FigureMatch } from '../../../match.ts';
import { isOwnPeriod } from '../is-own-period.ts';
import { publishedYear } from '../published-year.ts';
import type { Candidate } from './candidate.ts';
import { type DatedFigure, findCandidates } from './find-candidates.ts';
import { signWeights } from './sign-weights.ts';

/** How likely a date must be to be given. */
const threshold = 0.58;

/** A figure without a period by any rule, and the dates that may be it. */
export interface Undated {
  figure: FigureMatch;
  candidates: Candidate[];
}

/** Gives the figures with the dates that may be their period, for figures of which no rule tells one, or for `all`. */
export function listUndated(article: Article, figures: readonly FigureMatch[], datesOf: (sentence: number) => readonly DateMatch[], all = false): Undated[] {
  const undated: Undated[] = [];
  let earlier: DatedFigure | null = null;
  const year = publishedYear(article);
  for (let from = 0; from < figures.length; ) {
    const sentence = figures[from]?.sentence as number;
    let to = from;
    while (figures[to]?.sentence === sentence) to++;
    const here = figures.slice(from, to);
    const dates = datesOf(sentence);
    for (const figure of here)
      if (all || (figure.period === null && mayHaveTime(figure)))
        undated.push({ figure, candidates: findCandidates(article, figure, { dates, here, earlier, year }) });
    earlier = here.findLast(isCarried) ?? earlier;
    from = to;
  }
  return undated;
}

/**
 * Gives figures of which no rule tells the period the likeliest date around them, where one is likely enough: signs are weighed as a logistic regression over
 * labelled articles has it (`npm run learn`), those of the article's own rules among them.
 */
export function findLikelyPeriods(article: Article, figures: readonly FigureMatch[], datesOf: (sentence: number) => readonly DateMatch[]): void {
  const choices = listUndated(article, figures, datesOf).map(({ figure, candidates }) => ({ figure, choice: chooseCandidate(candidates) }));
  for (const { figure, choice } of choices) {
    if (choice === null) continue;
    figure.period = choice.period;
    figure.periodChange = { rule: 'period-likely' };
  }
}

/** False for what is as long as it is whatever the time: "450 kilometers", "a 422-kilometre railway". */
function mayHaveTime({ unit, text }: FigureMatch): boolean {
  return !/^(?:km|m|miles)$/.test(unit) && !/-\p{L}/u.test(text);
}

/** True for a figure with a period that the next sentences may go on about. */
function isCarried(figure: FigureMatch): figure is DatedFigure {
  return figure.period !== null && isOwnPeriod(figure);
}

/** Gives the likeliest candidate; null where none is likely enough. */
function chooseCandidate(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let most = threshold;
  for (const candidate of candidates) {
    const likelihood = weighSigns(candidate.signs);
    if (likelihood > most) [best, most] = [candidate, likelihood];
  }
  return best;
}

/** Gives how likely it is that the candidate with these signs is the period, from 0 to 1. */
function weighSigns(signs: readonly string[]): number {
  const sum = signs.reduce((total, sign) => total + (signWeights[sign] ?? 0), signWeights.any ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
