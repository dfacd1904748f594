import { expect, test } from 'vitest';
import { countIranianYear } from './iranian-year.ts';

test.each([
  ['the previous iranian year', '2025-05-13', '2024-03-20/2025-03-20'],
  ['last iranian year', '2026-02-01', '2024-03-20/2025-03-20'],
  ['last iranian year', '2024-04-02', '2023-03-21/2024-03-19'],
  ['the current iranian calendar year', '2025-12-09', '2025-03-21/2026-03-20'],
  ['first eight months of the current iranian year', '2025-12-09', '2025-03-21/2025-11-21'],
  ['first eight months of the previous iranian year', '2025-12-09', '2024-03-20/2024-11-20'],
  ['ten months of the current iranian year', '2026-02-01', '2025-03-21/2026-01-20'],
  ['first eight months of the current iranian year', '2025-06-09', null],
  ['the current iranian year', '2025-03-20', '2024-03-20/2025-03-20'],
  ['the current iranian year', '2025-03-21', '2025-03-21/2026-03-20'],
  ['last iranian year', '2025', null],
])('%s, on %s', (words, published, edtf) => expect(countIranianYear(words, published)).toBe(edtf));
