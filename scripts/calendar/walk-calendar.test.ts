import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isEdtf } from '../../src/schemas/edtf.ts';
import type { CalendarWalk } from './walk-calendar.ts';

/** East and west of Greenwich, with a day that was left out (Apia, 2011) and days without midnight (Havana). */
const zones = ['UTC', 'Asia/Kolkata', 'Pacific/Apia', 'America/Havana'];

describe('every day of the years 1 to 9999 is accepted, said and read back, and every impossible one refused', () => {
  test.each(zones.map((zone, index) => [zone, index] as const))('in the time zone %s', async (zone, index) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/calendar/walk-calendar.ts', String(index)], { env: { ...process.env, TZ: zone } });
    expect(JSON.parse(stdout) as CalendarWalk).toEqual({ days: 3_652_059, impossible: 9999 * 14 * 33 - 3_652_059, faults: [] });
  });
});

describe('dates by ISO 8601-2, levels 0 to 2', () => {
  test.each([
    '2024-02-29',
    '2000-02-29',
    '0000',
    '-0044',
    '2024',
    '2024-03',
    '2024-21',
    '199X',
    '1850~',
    'XXXX-03-04',
    '2024-05/2024-06',
    '2024-05/2024',
    '2024-05-03/2024-05-03',
    '../2020',
    '2020-10-02?',
    '[2020,2021]',
  ])('accepts %s', (text) => {
    expect(isEdtf(text)).toBe(true);
  });

  test.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-06-31',
    '2024-13-01',
    '2024-00-10',
    '20240102',
    '2024-1-2',
    '2024-W05',
    '2024-001',
    '03/04/2024',
    '2024-02-30/2024-03-01',
    '2024-02-28/2024-02-30',
    '2024-05/2024-04',
    '2024/2023-12-31',
    '',
    ' 2024',
    '2024-01-01T',
    '(((((',
    'yesterday',
    '٢٠٢٤-٠٢-٠١',
  ])('refuses %j', (text) => {
    expect(isEdtf(text)).toBe(false);
  });

  test('judges a text of 100,000 brackets at once', () => {
    const start = performance.now();
    expect(isEdtf('('.repeat(100_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
