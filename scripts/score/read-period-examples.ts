import type { Gazetteer } from '../1-read/gazetteer.ts';
import { readSeeds } from '../1-read/read-seeds.ts';
import { cleanArticle } from '../2-clean/clean-article.ts';
import { splitArticle } from '../3-split/split-article.ts';
import { extractMatches } from '../4-extract/extract-matches.ts';
import { corpus, extractRow } from '../4-extract/extractors/figures/corpus.ts';
import { listUndated } from '../4-extract/extractors/figures/likely-period/find-likely-periods.ts';
import type { FigureMatch } from '../4-extract/match.ts';
import { changePeriod } from '../5-resolve/change-period.ts';
import { resolveCalendar } from '../5-resolve/resolve-calendar.ts';
import { statesOfActors } from '../5-resolve/states-of-actors.ts';
import { isSameAmount } from './is-same-amount.ts';
import type { LabelledSet } from './labelled-sets.ts';
import type { ArticleLabels } from './labels.ts';
import type { Choice } from './learn-weights.ts';
import { readLabels } from './read-labels.ts';

type FigureLabel = ArticleLabels['figures'][number];

/** Gives for every labelled figure the dates that may be its period, and none of them, with what speaks for or against each and which the labels have: what weights are learned from. */
export function readPeriodExamples({ articles, labels }: LabelledSet, gazetteer: Gazetteer): Choice[] {
  const labelsOf = new Map(readLabels(labels).map((label) => [label.file, label]));
  return readSeeds(articles).seeds.flatMap((seed) => {
    const label = labelsOf.get(seed.file);
    const clean = cleanArticle(seed);
    if (!label || 'remedy' in clean) return [];
    const article = splitArticle(clean);
    const matches = extractMatches(article, gazetteer, statesOfActors);
    const { calendar } = resolveCalendar(article, matches.dates);
    // What the weights of before told must not teach the next ones.
    const figures = matches.figures.map((figure) => (figure.periodChange?.rule === 'period-likely' ? withoutPeriod(figure) : figure));
    const labelOf = pairFigures(figures, label.figures);
    const datesOf = (sentence: number) => matches.dates.filter((date) => date.sentence === sentence);
    return listUndated(article, figures, datesOf, true).flatMap(({ figure, candidates, none }) => {
      const wanted = labelOf.get(figure);
      if (!wanted || (wanted.optional && !wanted.period)) return [];
      const options = candidates.flatMap(({ period, change, signs }) => {
        const date = calendar.dateOf(period)?.edtf;
        const edtf = date === undefined || change === undefined ? date : changePeriod(date, { rule: change }, null);
        return edtf === undefined || edtf === null ? [] : [{ signs, right: wanted.period?.includes(edtf) ?? false }];
      });
      return [[...options, { signs: none, right: options.every(({ right }) => !right) }]];
    });
  });
}

/** Gives the same for the rows beside the rules of figures: a period is right there where a rule gives it, and no other date is. */
export function readRowExamples(): Choice[] {
  return corpus.rows.flatMap(({ text, published = null }) => {
    const { article, dates, figures } = extractRow(text, published);
    const datesOf = (sentence: number) => dates.filter((date) => date.sentence === sentence);
    return listUndated(article, figures, datesOf, true).flatMap(({ figure, candidates, none }) => {
      if (figure.periodChange !== undefined && figure.periodChange.rule !== 'period-from-sentence-before') return [];
      const options = candidates.map(({ period, change, signs }) => ({
        signs,
        right: change === undefined && figure.period?.sentence === period.sentence && figure.period.start === period.start,
      }));
      return [[...options, { signs: none, right: options.every(({ right }) => !right) }]];
    });
  });
}

function withoutPeriod({ periodChange: _, ...figure }: FigureMatch): FigureMatch {
  return { ...figure, period: null };
}

/** Pairs figures with labels of the same value and unit, in the order of the text; labels that must be found first. */
function pairFigures(figures: readonly FigureMatch[], labels: readonly FigureLabel[]): Map<FigureMatch, FigureLabel> {
  const pairs = new Map<FigureMatch, FigureLabel>();
  for (const label of [...labels].sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const figure = figures.find((one) => !pairs.has(one) && isSameAmount(label, one));
    if (figure) pairs.set(figure, label);
  }
  return pairs;
}
