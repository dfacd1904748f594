import { expect, test } from 'vitest';
import { changePeriod } from './change-period.ts';

const year = { sentence: 0, start: 0, end: 4 };

test('a year earlier moves both ends and keeps what a calendar allows', () => {
  expect(changePeriod('2025-01/2025-10', { rule: 'period-a-year-earlier' }, null)).toBe('2024-01/2024-10');
  expect(changePeriod('2023', { rule: 'period-a-year-earlier' }, null)).toBe('2022');
  expect(changePeriod('2024-02-29', { rule: 'period-a-year-earlier' }, null)).toBeNull();
  expect(changePeriod('XXXX-01/XXXX-06', { rule: 'period-a-year-earlier' }, null)).toBeNull();
});

test('the same part of another year needs that year', () => {
  expect(changePeriod('2025-01/2025-09', { rule: 'period-same-part-of-year', year }, '2024')).toBe('2024-01/2024-09');
  expect(changePeriod('2025-01/2025-09', { rule: 'period-same-part-of-year', year }, null)).toBeNull();
  expect(changePeriod('2025-01/2025-09', { rule: 'period-same-part-of-year', year }, '2024-05')).toBeNull();
});

test('the year to a month is the twelve months that end with it', () => {
  expect(changePeriod('2030', { rule: 'period-until' }, null)).toBe('../2030');
  expect(changePeriod('2025/2030', { rule: 'period-until' }, null)).toBeNull();
  expect(changePeriod('2025-06', { rule: 'period-year-to-month' }, null)).toBe('2024-07/2025-06');
  expect(changePeriod('2025-12', { rule: 'period-year-to-month' }, null)).toBe('2025-01/2025-12');
  expect(changePeriod('2025-03-31', { rule: 'period-year-to-month' }, null)).toBe('2024-04/2025-03');
  expect(changePeriod('2025-03-20', { rule: 'period-year-to-month' }, null)).toBe('2024-03-21/2025-03-20');
  expect(changePeriod('2025', { rule: 'period-year-to-month' }, null)).toBeNull();
});

test('what was before a change is of the year before where the amounts are those of years', () => {
  const before = (edtf: string) => changePeriod(edtf, { rule: 'period-year-before-change' }, null);
  expect(['2025', '2024/2025', '2025-01/2025-10'].map(before)).toEqual(['2024', '2023/2024', '2024-01/2024-10']);
  expect(['2025-07', '2025-04/2025-06', '2020/2024', '2025-11-01'].map(before)).toEqual([null, null, null, null]);
});

test('two dates one after the other are one period', () => {
  const rule = { rule: 'period-two-dates', until: { sentence: 0, start: 0, end: 1 } } as const;
  expect(changePeriod('2021', rule, '2022')).toBe('2021/2022');
  expect(changePeriod('2025-01', rule, '2025-02')).toBe('2025-01/2025-02');
  expect(changePeriod('2025-12', rule, '2025-01')).toBeNull();
  expect(changePeriod('2025', rule, null)).toBeNull();
});

test('so many years earlier, or later', () => {
  expect(changePeriod('2022', { rule: 'period-years-earlier', years: 3 }, null)).toBe('2019');
  expect(changePeriod('2025-12', { rule: 'period-years-earlier', years: 3 }, null)).toBe('2022-12');
  expect(changePeriod('2023', { rule: 'period-years-earlier', years: -1 }, null)).toBe('2024');
  expect(changePeriod('2021/..', { rule: 'period-years-earlier', years: 1 }, null)).toBeNull();
});
