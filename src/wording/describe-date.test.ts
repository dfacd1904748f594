import { describe, expect, it } from 'vitest';
import { isEdtf } from '../schemas/edtf.ts';
import { describeDate } from './describe-date.ts';

describe('describeDate', () => {
  it.each([
    ['2020-10-02', '2 October 2020'],
    ['2020-09', 'September 2020'],
    ['2021', '2021'],
    ['2025-40', 'first half of 2025'],
    ['2025-35', 'third quarter of 2025'],
    ['2023-21', 'spring 2023'],
    ['201X', '2010s'],
    ['19XX', '1900s'],
    ['2023-03~', 'about March 2023'],
    ['2023-03?', 'possibly March 2023'],
    ['2020-10-02/2020-10-04', '2–4 October 2020'],
    ['2020-09-28/2020-10-04', '28 September – 4 October 2020'],
    ['2025-01/2025-06', 'January–June 2025'],
    ['2019/2021', '2019–2021'],
    ['2021-03/2023-05', 'March 2021 to May 2023'],
    ['2001-09-11/..', 'since 11 September 2001'],
    ['../2024', 'until 2024'],
    ['XXXX-10-02', '2 October, year not known'],
    ['2024-10-XX', 'October 2024'],
    ['[2020,2021]', '2020 or 2021'],
  ])('reads %s as "%s"', (edtf, words) => {
    expect(isEdtf(edtf)).toBe(true);
    expect(describeDate(edtf)).toBe(words);
  });

  it('says which part of a period is meant', () => {
    expect(describeDate('2023-03', 'late')).toBe('late March 2023');
    expect(describeDate('2023', 'mid')).toBe('mid-2023');
  });

  it('shows a form that it cannot put into words as it is', () => {
    expect(describeDate('Y170000002')).toBe('Y170000002');
  });
});
