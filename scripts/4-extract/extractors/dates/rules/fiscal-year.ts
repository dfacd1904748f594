import type { DateRule } from '../date-rule.ts';

/** Reads `FY25`, `FY2025`, `FY 2024-25`, `FY2024/2025` by the year or years that name a fiscal year; where it begins differs from state to state. */
export const fiscalYear: DateRule = {
  name: 'fiscal-year',
  pattern: /(?<![\p{L}\d-])FY ?(?<century>20)?(?<year>\d\d)(?:[-/](?:20)?(?<last>\d\d))?(?![\p{L}\d]|[.,]\d)/gu,
  read(match) {
    const { year = '', last } = match.groups ?? {};
    if (last !== undefined && Number(last) !== Number(year) + 1) return [];
    const edtf = last === undefined ? `20${year}` : `20${year}/20${last}`;
    return [{ start: match.index, end: match.index + match[0].length, edtf, missing: null }];
  },
};
