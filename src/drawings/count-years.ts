import type { Fact } from '../lookup/corpus-shape.ts';
import { dateOf } from '../lookup/order-timeline.ts';
import { spanOf } from '../lookup/span-of.ts';

/** How many facts fall into a year. */
export interface YearCount {
  year: number;
  count: number;
}

/** Facts by year, the years without facts between the first and the last left out. */
export interface YearCounts {
  years: YearCount[];
  /** Facts whose date is wider than one year or open at an end. */
  wider: number;
}

/** Counts facts by the one year that holds all of their date. */
export function countYears(facts: readonly Fact[]): YearCounts {
  const counts = new Map<number, number>();
  let wider = 0;
  for (const { statement } of facts) {
    const date = dateOf(statement);
    const span = date === null ? null : spanOf(date.edtf, date.part);
    if (span === null) continue;
    const [first, last] = [span.from, span.to - 1].map((day) => new Date(day * 86_400_000).getUTCFullYear());
    // A winter belongs to the year in which it begins.
    const winter = span.to - span.from < 100;
    if (first === undefined || span.openStart || span.openEnd || (first !== last && !winter)) wider++;
    else counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return { years: [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year), wider };
}
