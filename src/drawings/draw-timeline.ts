import { compareText } from '../lookup/compare-text.ts';
import type { Fact, FactKind } from '../lookup/corpus-shape.ts';
import { dateOf } from '../lookup/order-timeline.ts';
import { type Span, spanOf } from '../lookup/span-of.ts';
import { stackMarks } from './stack-marks.ts';
import { makeTimeAxis, type TimeAxis } from './time-axis.ts';

/** One fact on the line: a point for a day, otherwise a bar as long as the date is wide. */
export interface TimelineMark {
  fact: Fact;
  /** Percent of the width. */
  x0: number;
  x1: number;
  row: number;
  shape: 'day' | 'range';
  openStart: boolean;
  openEnd: boolean;
  /** True where the date is approximate, uncertain or partly inferred. */
  doubtful: boolean;
  /** Words beside the mark on a wide screen, on the side that has room; empty where there are too many marks. */
  label: string;
  side: 'after' | 'before';
}

/** The facts of one kind under each other. */
export interface TimelineLane {
  kind: FactKind;
  marks: TimelineMark[];
  rows: number;
}

/** A timeline ready to be drawn. */
export interface TimelineDrawing {
  axis: TimeAxis;
  lanes: TimelineLane[];
  /** Facts that have a place on the line. */
  placed: number;
  /** Facts with a date whose year nobody knows, and facts without any date. */
  yearless: number;
  undated: number;
}

const laneOrder: readonly FactKind[] = ['meeting', 'agreement', 'figure', 'date'];

/** Width that a mark needs at least on a narrow screen, in percent. */
const markWidth = 5;

/** Most marks that are labelled, the longest label, and the width of a letter on a wide screen in percent. */
const mostLabels = 40;
const longestLabel = 44;
const letterWidth = 0.66;

/** Cuts a label at a word, with an ellipsis. */
function shortenLabel(text: string): string {
  return text.length <= longestLabel ? text : `${text.slice(0, longestLabel - 1).replace(/\s+\S*$/, '')}…`;
}

/** The days of a fact; null where its date has no year or where it has no date. */
function placeFact(fact: Fact): { fact: Fact; span: Span } | null {
  const date = dateOf(fact.statement);
  const span = date === null ? null : spanOf(date.edtf, date.part);
  return span === null ? null : { fact, span };
}

/** True where a part of the date comes from a rule. */
function isDerived({ statement: { kind, value }, inferred }: Fact): boolean {
  if (kind === 'date') return value.basis === 'inferred' || inferred.length > 0;
  const date = kind === 'role' ? null : kind === 'figure' ? value.period : value.date;
  return date?.basis === 'inferred';
}

/** Places one fact. */
function placeMark(fact: Fact, { from, to, openStart, openEnd, approximate, uncertain }: Span, axis: TimeAxis, label: string): TimelineMark {
  const [x0, x1] = [openStart ? 0 : axis.place(from), openEnd ? 100 : axis.place(to)];
  const shape = to - from <= 1 && !openStart && !openEnd ? ('day' as const) : ('range' as const);
  const side = x1 + label.length * letterWidth + 2 <= 100 ? ('after' as const) : ('before' as const);
  return { fact, x0, x1, row: 0, shape, openStart, openEnd, doubtful: approximate || uncertain || isDerived(fact), label, side };
}

/** Gives the stretch that a mark needs for itself and its label. */
function extentOf({ x0, x1, label, side }: TimelineMark): { x0: number; x1: number } {
  const middle = (x0 + x1) / 2;
  const words = label === '' ? 0 : label.length * letterWidth + 1.5;
  return {
    x0: Math.min(x0 - (side === 'before' ? words : 0), middle - markWidth / 2),
    x1: Math.max(x1 + (side === 'after' ? words : 0), middle + markWidth / 2),
  };
}

/**
 * Places facts on a line of time, as wide as their dates leave them, lanes by kind. Null where no fact has a year, and
 * where more than `most` facts would fall upon each other: those are counted by year instead.
 */
export function drawTimeline(facts: readonly Fact[], labelOf: (fact: Fact) => string, most = 120): TimelineDrawing | null {
  const timed = facts.filter(({ kind }) => kind !== 'role');
  const placed = timed.flatMap((fact) => placeFact(fact) ?? []);
  const axis = makeTimeAxis(
    placed.map(({ span }) => span),
    [2, 98],
  );
  if (axis === null || placed.length > most) return null;
  const undated = timed.filter(({ statement }) => dateOf(statement) === null).length;
  const lanes = laneOrder.flatMap((kind): TimelineLane[] => {
    const own = placed.filter(({ fact }) => fact.kind === kind);
    if (own.length === 0) return [];
    const marks = own.map(({ fact, span }) => placeMark(fact, span, axis, placed.length > mostLabels ? '' : shortenLabel(labelOf(fact))));
    const extents = new Map(marks.map((mark) => [mark, extentOf(mark)]));
    marks.sort((a, b) => (extents.get(a)?.x0 ?? 0) - (extents.get(b)?.x0 ?? 0) || b.x1 - a.x1 || compareText(a.fact.id, b.fact.id));
    const rows = stackMarks(
      marks.map((mark) => extents.get(mark) ?? mark),
      0,
    );
    return [{ kind, marks: marks.map((mark, index) => ({ ...mark, row: rows[index] ?? 0 })), rows: Math.max(...rows) + 1 }];
  });
  return { axis, lanes, placed: placed.length, yearless: timed.length - placed.length - undated, undated };
}
