import type { Article } from '../../../3-split/article.ts';
import type { ActorMention, DateMatch, FigureMatch, NumberSetAside, Span } from '../../match.ts';
import { comparePeriod } from './compare-period.ts';
import { continuesPeriod } from './continues-period.ts';
import { findMeasure } from './find-measure.ts';
import { findParties } from './find-parties.ts';
import { findPeriod, periodDates } from './find-period.ts';
import { findQualifier } from './find-qualifier.ts';
import { type ReadFigure, readFigures } from './read-figures.ts';
import { sharesPeriod } from './shares-period.ts';

/** How many sentences back a currency's state or the noun of "1,500 of them" may stand. */
const reach = 2;

/** How many mentions of a sentence are looked at for the state of a currency. */
const mostMentions = 60;

/** Gives every amount of the article with what it measures, when and for whom, and every other number outside dates and names with the reason why it is no figure. */
export function extractFigures(
  article: Article,
  found: { actors: readonly ActorMention[]; dates: readonly DateMatch[] },
): { figures: FigureMatch[]; setAside: NumberSetAside[] } {
  const actors = bySentence(found.actors);
  const dates = bySentence(found.dates);
  const mentionsOf = (sentence: number) => actors.get(sentence) ?? [];
  const states = new Set(found.actors.flatMap((actor) => (actor.kind === 'country' ? [actor.code] : [])));
  const figures: FigureMatch[] = [];
  const setAside: NumberSetAside[] = [];
  for (const [sentence, { text, paragraph }] of article.sentences.entries()) {
    const taken = new Uint8Array(text.length);
    for (const span of [...mentionsOf(sentence), ...(dates.get(sentence) ?? [])]) taken.fill(1, span.start, span.end);
    const near = Array.from({ length: reach + 1 }, (_, i) => sentence - i).filter((i) => article.sentences[i]?.paragraph === paragraph);
    const lastFigure = figures.at(-1);
    const lastCounted = lastFigure?.rule === 'count' && near.includes(lastFigure.sentence) ? lastFigure.unit : null;
    const lastAmount =
      lastFigure && lastFigure.rule !== 'count' && lastFigure.rule !== 'group-size' && lastFigure.sentence === sentence - 1 && near.includes(sentence - 1)
        ? { unit: lastFigure.unit, value: lastFigure.value, here: false }
        : null;
    const mentions = near.flatMap((i) => mentionsOf(i).slice(0, mostMentions));
    const read = readFigures({ text, mentions, states, lastCounted, lastAmount }, (start, end) => taken.subarray(start, end).includes(1));
    const periods = periodDates(dates.get(sentence) ?? []);
    for (const [i, figure] of read.figures.entries()) {
      const complete = completeFigure(article, sentence, figure, read.figures, periods, mentionsOf);
      const previous = read.figures[i - 1];
      const before = figures.at(-1);
      const outer = { start: figure.start, end: figure.outerEnd, unit: figure.unit };
      const comparison = previous && before ? comparePeriod(text, previous, outer, periods) : null;
      const compared = comparison !== null && comparison !== 'same';
      if (before?.period && compared && before.periodChange === undefined) {
        complete.period = before.period;
        complete.periodChange = comparison;
      } else if (compared) complete.period = null;
      else if (complete.period === null && previous && before && (comparison === 'same' || sharesPeriod(text, previous, figure))) takePeriod(complete, before);
      else if (complete.period === null) {
        const which = continuesPeriod(text, outer, periods.length > 0);
        const base = which && periodBefore(figures, near, which);
        if (base) Object.assign(complete, { period: base.period, periodChange: { rule: 'period-from-sentence-before' } });
      }
      const { period } = complete;
      if (
        period &&
        complete.periodChange === undefined &&
        /\byear (?:to|ended|ending)(?: in)? $/.test(text.slice(Math.max(0, period.start - 20), period.start))
      )
        complete.periodChange = { rule: 'period-year-to-month' };
      figures.push(complete);
    }
    for (const { start, end, rule, reason } of read.refused) {
      setAside.push({ kind: 'number-set-aside', sentence, start, end, text: text.slice(start, end), rule, reason });
    }
  }
  return { figures, setAside };
}

/** Gives a figure the period of the one that it is set beside. */
function takePeriod(figure: FigureMatch, from: FigureMatch): void {
  figure.period = from.period;
  if (from.periodChange) figure.periodChange = from.periodChange;
}

/** Gives the figure whose period the sentences before have, the nearest first: the last of a sentence, or null where the `only` one is asked for and there are two. */
function periodBefore(figures: readonly FigureMatch[], near: readonly number[], which: 'last' | 'only'): FigureMatch | null {
  for (const sentence of near.slice(1)) {
    const dated: FigureMatch[] = [];
    for (let i = figures.length - 1; i >= 0 && (figures[i]?.sentence ?? -1) >= sentence; i--) {
      const figure = figures[i];
      const own = figure?.periodChange === undefined || figure.periodChange.rule === 'period-from-sentence-before';
      if (figure && figure.sentence === sentence && figure.period && own) dated.push(figure);
    }
    const [first] = dated;
    if (first)
      return which === 'last' || dated.every(({ period }) => period?.sentence === first.period?.sentence && period?.start === first.period?.start)
        ? first
        : null;
  }
  return null;
}

function completeFigure(
  article: Article,
  sentence: number,
  figure: ReadFigure,
  all: readonly ReadFigure[],
  periods: readonly DateMatch[],
  mentionsOf: (sentence: number) => readonly ActorMention[],
): FigureMatch {
  const text = article.sentences[sentence]?.text ?? '';
  const { start, end, value, upper, unit, rule, suffix, equivalents } = figure;
  const outer = { start, end: figure.outerEnd, unit };
  const { qualifier } = findQualifier(text, start, end, suffix);
  const parties = findParties(article, sentence, outer, mentionsOf);
  const counted = rule === 'count' || rule === 'group-size';
  return {
    kind: 'figure',
    sentence,
    start,
    end,
    text: text.slice(start, end),
    rule,
    value,
    upper,
    unit,
    qualifier,
    measure: counted ? null : findMeasure(text, outer),
    period: findPeriod(text, outer, periods, all),
    parties: parties.spans,
    equivalents,
    inferred: [...figure.inferred, ...parties.inferred],
  };
}

function bySentence<T extends Span>(matches: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const match of matches) {
    const group = groups.get(match.sentence);
    if (group) group.push(match);
    else groups.set(match.sentence, [match]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start || a.end - b.end);
  return groups;
}
