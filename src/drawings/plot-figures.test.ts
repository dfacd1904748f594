import { describe, expect, it } from 'vitest';
import type { Figure } from '../schemas/figure.ts';
import { plotFigures } from './plot-figures.ts';

type Plotted = Parameters<typeof plotFigures>[0][number];

const figure = (value: number, period: string | null, more: Partial<Pick<Figure, 'upper' | 'unit' | 'qualifier'>> = {}): Plotted => ({
  value,
  upper: null,
  unit: 'USD',
  qualifier: 'exact',
  period: period === null ? null : { edtf: period, basis: 'stated' },
  ...more,
});

describe('figures on a plot', () => {
  it('stand as high as their amounts and as wide as their periods', () => {
    const [half, year] = plotFigures([figure(5, '2025-40'), figure(10, '2024')])?.marks ?? [];
    expect(half?.y).toBeGreaterThan(year?.y ?? 0);
    expect((year?.x1 ?? 0) - (year?.x0 ?? 0)).toBeCloseTo(2 * ((half?.x1 ?? 0) - (half?.x0 ?? 0)), 0);
    expect(year?.x1).toBeLessThanOrEqual(half?.x0 ?? 0);
  });

  it('stand apart from time where no period is given', () => {
    const plot = plotFigures([figure(670, '2025-40'), figure(1000, null, { qualifier: 'over' })]);
    expect(plot?.marks[1]).toMatchObject({ open: 'up' });
    expect(plot?.marks[1]?.x0).toBeGreaterThan(plot?.axis?.place(1e9) ?? 100);
  });

  it('show ranges and approximate amounts with their width, bounds with their open side', () => {
    const marks = plotFigures([figure(5, '2024', { upper: 7 }), figure(6, '2024', { qualifier: 'about' }), figure(9, '2023', { qualifier: 'up-to' })])?.marks;
    expect(marks?.map(({ top, bottom }) => bottom > top)).toEqual([true, true, false]);
    expect(marks?.[2]?.open).toBe('down');
  });

  it('begin at nothing, so that heights can be compared', () => {
    expect(plotFigures([figure(900, '2023'), figure(901, '2024')])?.amounts[0]?.amount).toBe(0);
  });

  it('bear labels that do not cover each other', () => {
    const marks = plotFigures(Array.from({ length: 8 }, (_, index) => figure(100 + index, '2024')))?.marks ?? [];
    const heights = marks.map(({ labelY }) => labelY).sort((a, b) => a - b);
    expect(heights.slice(1).every((y, index) => y - (heights[index] ?? 0) >= 15)).toBe(true);
  });

  it('are of one unit, and none where nothing can be compared', () => {
    expect(plotFigures([figure(5, '2024'), figure(5, '2024', { unit: 'EUR' })])).toBeNull();
    expect(plotFigures([figure(5, '2024'), figure(6, '2023'), figure(5, '2024', { unit: 'EUR' })])).toMatchObject({ unit: 'USD', marks: { length: 2 } });
    expect(plotFigures(Array.from({ length: 500 }, (_, index) => figure(1 + index, '2024')))).toBeNull();
    expect(plotFigures([figure(-5, '2024'), figure(5, '2024')])).toBeNull();
  });
});
