import { describe, expect, it } from 'vitest';
import type { Fact } from '../lookup/corpus-shape.ts';
import { dayNumber, type Span, spanOf } from '../lookup/span-of.ts';
import { drawTimeline } from './draw-timeline.ts';
import { stackMarks } from './stack-marks.ts';
import { makeTimeAxis } from './time-axis.ts';

const spans = (...dates: string[]): Span[] => dates.flatMap((date) => spanOf(date) ?? []);

/** Gives a fact that is nothing but a date. */
function dateFact(edtf: string, index: number, inferred: Fact['inferred'] = []): Fact {
  const value = { id: `date-${index}`, edtf, basis: 'stated' as const, text: edtf, sentence: 's1', start: 0, end: 1, part: null, rule: 'r', inferred };
  const statement = { kind: 'date', value } as const;
  return { id: value.id, kind: 'date', statement, basis: 'stated', inferred, quotes: [], actors: [], named: [], countries: [], topics: [], versions: [] };
}

const nameless = () => '';
const draw = (...dates: string[]) =>
  drawTimeline(
    dates.map((edtf, index) => dateFact(edtf, index)),
    nameless,
  );
const marksOf = (...dates: string[]) => draw(...dates)?.lanes.flatMap(({ marks }) => marks) ?? [];

describe('the axis', () => {
  it('keeps the order of time and its bounds', () => {
    const axis = makeTimeAxis(spans('1929', '1992-09-09', '2020-10-02', '2025-40'), [2, 98]);
    const places = ['1929-01-01', '1992-09-09', '2020-10-02', '2025-01-01', '2025-07-01'].map((day) => axis?.place(spanOf(day)?.from ?? 0) ?? -1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(2);
    expect(Math.max(...places)).toBeLessThanOrEqual(98);
  });

  it('cuts out long stretches in which nothing stands, and says which', () => {
    expect(makeTimeAxis(spans('1992', '2020', '2021', '2024'))?.breaks.map(({ years }) => years)).toEqual(['1993–2019', '2022–2023']);
    expect(makeTimeAxis(spans('2020', '2022'))?.breaks).toEqual([]);
  });

  it('gives each year of a run the same width', () => {
    const axis = makeTimeAxis(spans('2020', '2021', '2022'));
    const widths = [2020, 2021, 2022].map((year) => Math.round((axis?.place(dayNumber(year + 1)) ?? 0) - (axis?.place(dayNumber(year)) ?? 0)));
    expect(new Set(widths).size).toBe(1);
  });

  it.each([[1], [7], [40], [300]])('labels few of %i years, none upon another', (count) => {
    const years = Array.from({ length: count }, (_, index) => String(1700 + index));
    const labels = (makeTimeAxis(spans(...years))?.ticks ?? []).filter(({ label }) => label !== '');
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.length).toBeLessThanOrEqual(8);
    expect(labels.slice(1).every(({ x }, index) => x - (labels[index]?.x ?? 0) >= 10)).toBe(true);
  });

  it('is none without a year', () => expect(makeTimeAxis([])).toBeNull());
});

describe('marks on the line', () => {
  it('are as wide as their dates', () => {
    const [day, month, half] = marksOf('2025-07-03', '2025-02', '2025-40').sort((a, b) => a.x1 - a.x0 - (b.x1 - b.x0));
    expect(day).toMatchObject({ shape: 'day' });
    expect(month).toMatchObject({ shape: 'range' });
    expect((half?.x1 ?? 0) - (half?.x0 ?? 0)).toBeCloseTo((181 / 365) * 96, 0);
  });

  it('run to the edge where they have no end', () => {
    expect(marksOf('2001-09-11/..', '2020')[0]).toMatchObject({ openEnd: true, x1: 100 });
    expect(marksOf('../2020', '2021')[0]).toMatchObject({ openStart: true, x0: 0 });
  });

  it('say their doubt', () => {
    expect(
      marksOf('2023~', '2023?', '2023')
        .map(({ doubtful }) => doubtful)
        .sort(),
    ).toEqual([false, true, true]);
    const derived = drawTimeline([dateFact('2023', 0, [{ part: 'year', rule: 'year-from-context' }])], nameless);
    expect(derived?.lanes[0]?.marks[0]?.doubtful).toBe(true);
  });

  it('lie beside or under each other, never upon', () => {
    const dates = Array.from({ length: 40 }, (_, index) => `2020-09-${String(1 + (index % 28)).padStart(2, '0')}`);
    const marks = marksOf(...dates, '2020', '2019/2021');
    const crossing = marks.flatMap((a, index) => marks.slice(index + 1).filter((b) => a.row === b.row && a.x0 < b.x1 && b.x0 < a.x1));
    expect(crossing).toEqual([]);
  });

  it('bear their words on the side that has room', () => {
    const words = 'a label of thirty letters or so';
    const marks = drawTimeline([dateFact('2020-01-01', 0), dateFact('2025-12-31', 1)], () => words)?.lanes[0]?.marks;
    expect(marks?.map(({ side }) => side).sort()).toEqual(['after', 'before']);
    expect(drawTimeline([dateFact('2020', 0)], () => words.repeat(9))?.lanes[0]?.marks[0]?.label.length).toBeLessThanOrEqual(44);
  });

  it('are counted where they have no place', () => {
    expect(draw('2020', 'XXXX-10-02')).toMatchObject({ placed: 1, yearless: 1, undated: 0 });
  });

  it('are none where no year is known or where there are too many', () => {
    expect(draw('XXXX-10-02')).toBeNull();
    expect(
      drawTimeline(
        Array.from({ length: 2000 }, (_, index) => dateFact('2020', index)),
        nameless,
      ),
    ).toBeNull();
  });
});

it('stacks in the first free row', () => {
  expect(
    stackMarks(
      [
        { x0: 0, x1: 10 },
        { x0: 5, x1: 8 },
        { x0: 12, x1: 20 },
      ],
      1,
    ),
  ).toEqual([0, 1, 0]);
});
