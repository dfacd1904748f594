import type { Article } from '../../../../3-split/article.ts';
import type { DateMatch, FigureMatch } from '../../../match.ts';
import { isOfFiscalPart } from '../is-period.ts';
import { publishedYear } from '../published-year.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { mayBePeriod, PlaceReader } from './place-reader.ts';
import { readFigureSigns } from './read-figure-signs.ts';
import { signWeights } from './sign-weights.ts';

/** How likely a date must be to be given. */
const threshold = 0.58;

/** A figure without a period by any rule, and the dates that may be it. */
export interface Undated {
  figure: FigureMatch;
  candidates: Candidate[];
  /** What speaks for or against its having none of them: keys of `signWeights`. */
  none: string[];
}

/** Gives the figures with the dates that may be their period, for figures of which no rule tells one, or for `all`; `timesOf` gives the dates of a sentence and its lengths of time. */
export function listUndated(article: Article, figures: readonly FigureMatch[], timesOf: (sentence: number) => readonly DateMatch[], all = false): Undated[] {
  const undated: Undated[] = [];
  const year = publishedYear(article);
  const reader = new PlaceReader(article, figures, timesOf);
  for (let from = 0; from < figures.length; ) {
    const sentence = figures[from]?.sentence as number;
    let to = from;
    while (figures[to]?.sentence === sentence) to++;
    const here = figures.slice(from, to);
    const open = here.filter((figure) => all || (figure.period === null && mayHaveTime(figure)));
    const { text = '', kind = 'text' } = article.sentences[sentence] ?? {};
    const times = timesOf(sentence);
    // "in the third quarter of fiscal year 2023": neither that year nor another date is the time of what is told.
    if (open.length > 0 && !times.some((date) => isOfFiscalPart(text, date))) {
      const around = { dates: times.filter(mayBePeriod), here, before: reader.read(sentence, from), year };
      if (around.dates.length > 0 || around.before.length > 0)
        for (const figure of open) {
          const own = readFigureSigns(text, figure, kind);
          const dated = around.dates.length > 0 ? 'with dates' : 'without dates';
          const none = ['none', `none, ${dated}`, ...own.flatMap((sign) => [`none, figure ${sign}`, `none, ${dated}, figure ${sign}`])];
          undated.push({ figure, candidates: findCandidates(article, figure, { ...around, own }), none });
        }
    }
    from = to;
  }
  return undated;
}

/**
 * Gives figures of which no rule tells the period the likeliest date around them, where one is likely enough: signs are weighed as labelled articles teach
 * (`npm run learn`), each date against the others and against none, those of the article's own rules among them.
 */
export function findLikelyPeriods(article: Article, figures: readonly FigureMatch[], timesOf: (sentence: number) => readonly DateMatch[]): void {
  const choices = listUndated(article, figures, timesOf).map((undated) => ({ figure: undated.figure, choice: chooseCandidate(undated, signWeights) }));
  for (const { figure, choice } of choices) {
    if (choice === null || choice.likelihood <= threshold) continue;
    const { period, change } = choice.candidate;
    figure.period = period;
    figure.periodChange = change === undefined ? { rule: 'period-likely' } : { rule: 'period-likely', change };
  }
}

/** Gives the likeliest candidate and how likely it is, from 0 to 1; null where there is none. */
export function chooseCandidate({ candidates, none }: Undated, weights: Readonly<Record<string, number>>): { candidate: Candidate; likelihood: number } | null {
  const odds = candidates.map(({ signs }) => weigh(signs, weights));
  const all = odds.reduce((sum, one) => sum + one, weigh(none, weights));
  let best = 0;
  for (const [i, one] of odds.entries()) if (one > (odds[best] ?? 0)) best = i;
  const candidate = candidates[best];
  return candidate === undefined ? null : { candidate, likelihood: (odds[best] ?? 0) / all };
}

/** Gives how much signs speak for a choice, as odds. */
function weigh(signs: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const sign of signs) sum += weights[sign] ?? 0;
  return Math.exp(sum);
}

/** False for what is as long as it is whatever the time: "450 kilometers", "a 422-kilometre railway". */
function mayHaveTime({ unit, text }: FigureMatch): boolean {
  return !/^(?:km|m|miles)$/.test(unit) && !/-\p{L}/u.test(text);
}
