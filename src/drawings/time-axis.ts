import { scaleLinear } from 'd3-scale';
import { dayNumber, type Span } from '../lookup/span-of.ts';

/** A scale of time whose empty stretches are cut out, in percent of the width of a drawing. */
export interface TimeAxis {
  /** Gives the place of a day, as days since 1970-01-01; between `range[0]` and `range[1]`. */
  place: (day: number) => number;
  /** Where a year begins; `label` is empty where there is no room for it. */
  ticks: Array<{ x: number; label: string }>;
  /** Middles of the stretches that are cut out, with the years left out. */
  breaks: Array<{ x: number; years: string }>;
}

/** Width of a cut, in years. */
const cutWidth = 0.5;

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

/** Gives the years in which the spans begin or end, in order; a bound that is not stated counts for nothing. */
function touchedYears(spans: readonly Span[]): number[] {
  const years = spans.flatMap(({ from, to, openStart, openEnd }) => [...(openStart ? [] : [yearOf(from)]), ...(openEnd ? [] : [yearOf(to - 1)])]);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Gives runs of years, `[first, last]`: neighbours with few empty years between them are one run. */
function joinYears(years: readonly number[]): Array<[first: number, last: number]> {
  const bridge = Math.max(2, Math.ceil(years.length / 5));
  const runs: Array<[number, number]> = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && year - last[1] <= bridge) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}

/** Makes a scale over all spans, in percent; null where there is nothing to place. At most `most` years are labelled. */
export function makeTimeAxis(spans: readonly Span[], range: readonly [number, number] = [0, 100], most = 6): TimeAxis | null {
  const runs = joinYears(touchedYears(spans));
  if (runs.length === 0) return null;
  const domain: number[] = [];
  const widths: number[] = [];
  let width = 0;
  for (const [index, [first, last]] of runs.entries()) {
    if (index > 0) width += cutWidth;
    domain.push(dayNumber(first), dayNumber(last + 1));
    widths.push(width, width + last + 1 - first);
    width += last + 1 - first;
  }
  const [low, high] = range;
  const places = widths.map((at) => low + (at / width) * (high - low));
  const scale = scaleLinear(domain, places).clamp(true);
  const total = runs.reduce((sum, [first, last]) => sum + last + 1 - first, 0);
  const step = Math.max(1, Math.ceil(total / most));
  const room = (high - low) / (most + 2);
  const ticks: TimeAxis['ticks'] = [];
  let labelled = Number.NEGATIVE_INFINITY;
  for (const [first, last] of runs) {
    for (let year = first; year <= last; year++) {
      const x = scale(dayNumber(year));
      const fits = (year - first) % step === 0 && x - labelled >= room;
      if (fits) labelled = x;
      if (fits || step <= 5) ticks.push({ x, label: fits ? String(year) : '' });
    }
  }
  const breaks = runs.slice(1).map(([first], index) => {
    const [from, to] = [(runs[index]?.[1] ?? first) + 1, first - 1];
    return { x: ((places[2 * index + 1] ?? low) + (places[2 * index + 2] ?? high)) / 2, years: from === to ? String(from) : `${from}–${to}` };
  });
  return { place: (day) => scale(day), ticks, breaks };
}
