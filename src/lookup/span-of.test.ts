import { describe, expect, it } from 'vitest';
import { spanOf } from './span-of.ts';

/** Gives a span as its first and last day, with `..` where it is open. */
function daysOf(edtf: string, part: 'early' | 'mid' | 'late' | null = null): string | null {
  const span = spanOf(edtf, part);
  if (span === null) return null;
  const day = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  return `${span.openStart ? '..' : ''}${day(span.from)} ${day(span.to - 1)}${span.openEnd ? '..' : ''}`;
}

describe('the days that a date may mean', () => {
  it.each([
    ['a day', '2020-10-02', '2020-10-02 2020-10-02'],
    ['a leap month', '2024-02', '2024-02-01 2024-02-29'],
    ['a year', '2021', '2021-01-01 2021-12-31'],
    ['a decade', '201X', '2010-01-01 2019-12-31'],
    ['a century', '19XX', '1900-01-01 1999-12-31'],
    ['a spring', '2023-21', '2023-03-01 2023-05-31'],
    ['a winter, which runs into the next year', '2023-24', '2023-12-01 2024-02-29'],
    ['a quarter', '2025-34', '2025-04-01 2025-06-30'],
    ['a half', '2025-41', '2025-07-01 2025-12-31'],
    ['a month whose day is open', '2020-10-XX', '2020-10-01 2020-10-31'],
    ['a range', '2025-01/2025-06', '2025-01-01 2025-06-30'],
    ['a range without an end', '2001-09-11/..', '2001-09-11 2001-09-11..'],
    ['a range without a beginning', '../2024-05', '..2024-05-01 2024-05-31'],
    ['one of a set', '[2020-10-02,2020-10-05]', '2020-10-02 2020-10-05'],
    ['a doubtful year', '1992?', '1992-01-01 1992-12-31'],
  ])('%s', (_what, edtf, expected) => expect(daysOf(edtf)).toBe(expected));

  it.each(['XXXX-10-02', 'XXXX-01/XXXX-03', '../..', '', '2025/2024', 'unknown'])('none for %s, whose year or order is not known', (edtf) => {
    expect(spanOf(edtf)).toBeNull();
  });

  it('keeps the marks of doubt apart', () => {
    expect(spanOf('2023~')).toMatchObject({ approximate: true, uncertain: false });
    expect(spanOf('2023?/2024')).toMatchObject({ approximate: false, uncertain: true });
    expect(spanOf('2023%')).toMatchObject({ approximate: true, uncertain: true });
  });

  it('narrows to the part that the text names', () => {
    expect(spanOf('2023', 'late')?.from).toBeGreaterThan(spanOf('2023', 'mid')?.from ?? 0);
    expect(spanOf('2023', 'early')).toMatchObject({ from: spanOf('2023')?.from });
    expect(spanOf('2023', 'late')?.to).toBe(spanOf('2023')?.to);
  });
});
