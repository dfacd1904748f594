import { scaleLinear } from 'd3-scale';
import { amountRange } from '../lookup/amount-range.ts';
import { type Span, spanOf } from '../lookup/span-of.ts';
import type { Figure } from '../schemas/figure.ts';
import { makeTimeAxis, type TimeAxis } from './time-axis.ts';

/** One figure of a plot: a line as long as its period, at the height of its amount. */
export interface PlotMark {
  /** Place in the list that was given. */
  index: number;
  /** Percent of the width. */
  x0: number;
  x1: number;
  /** Pixels from the top; `top` and `bottom` are the amounts that the figure allows. */
  y: number;
  top: number;
  bottom: number;
  /** Where only one bound is named: the side to which the amount is open. */
  open: 'up' | 'down' | null;
  /** Height of its label, clear of other labels. */
  labelY: number;
}

/** A plot ready to be drawn: time across in percent, amounts upward in pixels. */
export interface FigurePlot {
  unit: string;
  axis: TimeAxis | null;
  /** Middle of the column for figures without a period; null where all have one. */
  timeless: number | null;
  amounts: Array<{ y: number; amount: number }>;
  marks: PlotMark[];
  height: number;
}

type Plotted = Pick<Figure, 'value' | 'upper' | 'qualifier' | 'unit' | 'period'>;

const [height, head, foot] = [210, 22, 26];

/** Most figures that a plot can show apart. */
const mostPlotted = 60;

/** Gives heights for labels so that no two that stand above each other come closer than a line. */
function settleLabels(marks: PlotMark[]): PlotMark[] {
  const settled: PlotMark[] = [];
  for (const mark of [...marks].sort((a, b) => b.y - a.y || a.index - b.index)) {
    let labelY = mark.y - 8;
    const near = settled.filter(({ x0, x1 }) => (x0 + x1) / 2 - (mark.x0 + mark.x1) / 2 < 24 && (mark.x0 + mark.x1) / 2 - (x0 + x1) / 2 < 24);
    for (const other of near) if (Math.abs(other.labelY - labelY) < 15) labelY = other.labelY - 15;
    settled.push({ ...mark, labelY });
  }
  return settled.sort((a, b) => a.index - b.index);
}

/**
 * Places figures of one unit; the unit with the most figures is drawn. Null for fewer than two figures, for more than
 * can be told apart, and for amounts that are not positive.
 */
export function plotFigures(figures: readonly Plotted[]): FigurePlot | null {
  const counts = new Map<string, number>();
  for (const { unit } of figures) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [unit = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const drawn = figures.flatMap((figure, index) =>
    figure.unit === unit ? [{ figure, index, span: figure.period === null ? null : spanOf(figure.period.edtf) }] : [],
  );
  if (drawn.length < 2 || drawn.length > mostPlotted || drawn.some(({ figure }) => figure.value <= 0)) return null;
  const spans = drawn.flatMap(({ span }): Span[] => (span === null ? [] : [span]));
  const timeless = spans.length === drawn.length ? null : spans.length === 0 ? 50 : 88;
  const axis = makeTimeAxis(spans, [12, timeless === null ? 98 : 74], 5);
  const most = Math.max(...drawn.map(({ figure }) => figure.upper ?? figure.value));
  const scale = scaleLinear([0, most * 1.12], [height - foot, head]).nice(3);
  const marks = drawn.map(({ figure, index, span }): PlotMark => {
    const { least, most: largest } = amountRange(figure);
    const [x0, x1] =
      span === null || axis === null ? [(timeless ?? 50) - 4, (timeless ?? 50) + 4] : [span.openStart ? 12 : axis.place(span.from), axis.place(span.to)];
    const open = largest === Number.POSITIVE_INFINITY ? 'up' : least === Number.NEGATIVE_INFINITY ? 'down' : null;
    const y = scale(figure.value);
    const spread = open === null && (figure.qualifier === 'about' || figure.upper !== null);
    return { index, x0, x1, y, top: spread ? scale(largest) : y, bottom: spread ? scale(least) : y, open, labelY: y - 8 };
  });
  return { unit, axis, timeless, amounts: scale.ticks(3).map((amount) => ({ y: scale(amount), amount })), marks: settleLabels(marks), height };
}
