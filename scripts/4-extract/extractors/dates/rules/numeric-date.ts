import type { DateRule } from '../date-rule.ts';
import { toDayEdtf } from '../day-edtf.ts';

/**
 * Reads `17.01.2023`, `28/02/2025`, `2-28-2025` and `2024/05/03`. Dots put the day first; strokes and hyphens may mean
 * either order, so that a date like 03/04/2024 is left without a value.
 */
export const numericDate: DateRule = {
  name: 'numeric-date',
  needs: ['digit'],
  pattern:
    /(?<![\p{L}\d.,/-])(?:(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<last>(?:19|20)\d\d)|(?<year>(?:19|20)\d\d)(?<sign>[./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2}))(?![\p{L}\d%]|[.,/:-]\d)/gu,
  read(match) {
    const { first, mark, second, last, year, month, day } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const bounds = { start, end, missing: null };
    const none = [{ ...bounds, edtf: null, reason: 'the calendar has no such day' }];
    if (year !== undefined) {
      const edtf = toDayEdtf(year, Number(month), Number(day));
      return edtf === null ? none : [{ ...bounds, edtf }];
    }
    const dayFirst = toDayEdtf(last ?? '', Number(second), Number(first));
    const monthFirst = toDayEdtf(last ?? '', Number(first), Number(second));
    if (mark !== '.' && dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
      return [{ ...bounds, edtf: null, reason: 'day and month cannot be told apart' }];
    }
    const edtf = dayFirst ?? monthFirst;
    return edtf === null ? none : [{ ...bounds, edtf }];
  },
};
