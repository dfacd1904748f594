import type { Figure } from '../schemas/figure.ts';
import { classPair, type PairVerdict } from './class-pair.ts';
import { compareText } from './compare-text.ts';
import type { Fact, Quote } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';
import { type Measure, readMeasure } from './read-measure.ts';
import { spanOf } from './span-of.ts';

/** A figure as it is set beside others: one row for each period that the articles give it. */
export interface ComparedFigure {
  fact: Fact;
  figure: Figure;
  measure: Measure;
  /** Ids of the articles that give it, in the order of the ledger. */
  articles: string[];
  /** Its sentences in these articles. */
  quotes: Quote[];
}

/** Two figures by their places in the list of their comparison. */
export interface ComparedPair extends PairVerdict {
  a: number;
  b: number;
}

/** Figures of one measure, the same parties and one kind of unit, in the order of their periods. */
export interface Comparison {
  id: string;
  family: string;
  parties: string[];
  /** `money`, or the unit itself. */
  unitKind: string;
  figures: ComparedFigure[];
  /** Conflicts first, then what is the same; of the rest one pair for each set of reasons. */
  pairs: ComparedPair[];
  /** Conflicts among all its figures that were set against each other. */
  conflicts: number;
}

/** How many figures of one period are set against each other; the others stand in the table. */
const mostOfPeriod = 40;

/** How many pairs a comparison names. */
const mostPairs = 24;

/** True where the sentence gives the amount as a change or a starting point: "grew by 20 million", "from 5 million". */
function isChange({ text, marks }: Quote): boolean {
  const before = text.slice(0, marks[0]?.start ?? 0);
  return /\b(?:by|from)\s+(?:(?:over|about|around|nearly|almost|some|up to|more than|less than)\s+)?$/i.test(before);
}

/** Gives the rows of a figure: its versions in the articles, by period. */
function readRows(fact: Fact): ComparedFigure[] {
  const figures = fact.versions.flatMap(({ article, statement }) => (statement.kind === 'figure' ? [{ article, figure: statement.value }] : []));
  return [...groupBy(figures, ({ figure }) => figure.period?.edtf ?? '').values()].flatMap((same): ComparedFigure[] => {
    const figure = same[0]?.figure;
    if (figure === undefined || figure.measure === null || figure.parties.length === 0) return [];
    const articles = same.map(({ article }) => article);
    const quotes = fact.quotes.filter(({ article }) => articles.includes(article));
    const measure = readMeasure(figure.measure);
    const scope = quotes.some(isChange) ? `${measure.scope} change`.trim() : measure.scope;
    return [{ fact, figure, measure: { ...measure, scope }, articles, quotes }];
  });
}

/** Gives lower-case ASCII words joined by hyphens. */
function slugOf(words: readonly string[]): string {
  return words
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Gives the first day of a figure's period and the day after its last, those without a period after all others. */
function orderOf({ figure }: ComparedFigure): [from: number, to: number] {
  const span = figure.period === null ? null : spanOf(figure.period.edtf);
  return span === null ? [Number.MAX_SAFE_INTEGER, 0] : [span.from, span.to];
}

/** Gives the pairs of places to set against each other: all of one period, and one period against the next. */
function choosePairs(figures: readonly ComparedFigure[]): Array<[a: number, b: number]> {
  const places = figures.map((figure, place) => ({ place, key: orderOf(figure).join(' ') }));
  const periods = [...groupBy(places, ({ key }) => key).values()].map((same) => same.slice(0, mostOfPeriod).map(({ place }) => place));
  const within = periods.flatMap((same) => same.flatMap((a, index) => same.slice(index + 1).map((b): [number, number] => [a, b])));
  const across = periods.slice(1).flatMap((same, index) => {
    const before = periods[index] ?? [];
    return before.slice(0, 3).flatMap((a) => same.slice(0, 3).map((b): [number, number] => [a, b]));
  });
  return [...within, ...across];
}

/** Sets the figures of one comparison against each other and gives what a reader must know of it. */
function comparePairs(figures: readonly ComparedFigure[]): Pick<Comparison, 'pairs' | 'conflicts'> {
  const found: ComparedPair[] = [];
  const seen = new Set<string>();
  for (const [a, b] of choosePairs(figures)) {
    const [one, two] = [figures[a], figures[b]];
    if (one === undefined || two === undefined) continue;
    const verdict = classPair(one, two);
    const key = verdict.reasons.join(' ');
    if (verdict.verdict === 'not-comparable' && seen.has(key)) continue;
    if (verdict.verdict === 'not-comparable') seen.add(key);
    found.push({ ...verdict, a, b });
  }
  const order = { conflict: 0, same: 1, 'not-comparable': 2 };
  found.sort((x, y) => order[x.verdict] - order[y.verdict] || x.a - y.a || x.b - y.b);
  return { pairs: found.slice(0, mostPairs), conflicts: found.filter(({ verdict }) => verdict === 'conflict').length };
}

/** Orders comparisons: those with conflicts first, then the largest. */
export function compareComparisons(a: Comparison, b: Comparison): number {
  return b.conflicts - a.conflicts || b.figures.length - a.figures.length || compareText(a.id, b.id);
}

/**
 * Gives the figures that measure the same thing, side by side: the same family of measures, the same parties, one kind of
 * unit, two figures at least. Comparisons with conflicts come first, then the largest. Nothing is averaged or converted.
 * `isCountry` tells states from other parties: where two states are named, they alone say whose figure it is.
 */
export function compareFigures(facts: readonly Fact[], isCountry: (actor: string) => boolean): Comparison[] {
  const partiesOf = ({ figure }: ComparedFigure): string[] => {
    const countries = figure.parties.filter(isCountry);
    return [...(countries.length > 1 ? countries : figure.parties)].sort(compareText);
  };
  const unitKindOf = ({ figure: { unit } }: ComparedFigure): string => (/^[A-Z]{3}$/.test(unit) ? 'money' : unit);
  const rows = facts.filter(({ kind }) => kind === 'figure').flatMap(readRows);
  const groups = groupBy(rows, (row) => slugOf([row.measure.family, ...partiesOf(row), unitKindOf(row)]));
  return [...groups]
    .flatMap(([id, same]): Comparison[] => {
      const [first] = same;
      if (first === undefined || same.length < 2) return [];
      const keyed = same.map((row) => ({ row, order: orderOf(row) }));
      keyed.sort(
        (a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || a.row.figure.value - b.row.figure.value || compareText(a.row.fact.id, b.row.fact.id),
      );
      const figures = keyed.map(({ row }) => row);
      return [{ id, family: first.measure.family, parties: partiesOf(first), unitKind: unitKindOf(first), figures, ...comparePairs(figures) }];
    })
    .sort(compareComparisons);
}
