import type { DateRule } from '../date-rule.ts';
import { toDayEdtf } from '../day-edtf.ts';

/** Reads `2024-05-03` and `2024-05-03T10:00:00Z`. */
export const isoDate: DateRule = {
  name: 'iso-date',
  needs: ['digit'],
  pattern: /(?<![\p{L}\d.,/-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?)?(?![\p{L}\d-])/gu,
  read(match) {
    const { year = '', month, day } = match.groups ?? {};
    const edtf = toDayEdtf(year, Number(month), Number(day));
    const end = match.index + match[0].length;
    if (edtf === null) return [{ start: match.index, end, edtf: null, missing: null, reason: 'the calendar has no such day' }];
    return [{ start: match.index, end, edtf, missing: null }];
  },
};
