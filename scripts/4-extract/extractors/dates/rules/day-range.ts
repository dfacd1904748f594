import { datePattern as p } from '../date-pattern.ts';
import type { DateReading, DateRule } from '../date-rule.ts';
import { readDay } from '../read-day.ts';

const days = `(?<first>${p.day})(?:${p.dash}| to | through | until )(?<last>${p.day})`;
const between = `(?<=\\bbetween (?:the )?)(?<first>${p.day}) and (?:the )?(?<last>${p.day})`;
const tail = `(?:,? (?:of )?${p.yearReference})?`;

/** Reads `October 2-4`, `3 to 5 May 2024`, `between 3 and 5 May` as the interval of the two days. */
export const dayRange: DateRule = {
  name: 'day-range',
  needs: ['digit', 'month'],
  pattern: new RegExp(
    `${p.start}(?:(?<month>${p.month}) ${days}(?![.,:]\\d)${tail}|(?:${days}|${between}) (?:of )?(?<month>${p.month})${tail}|(?<=\\bbetween )(?<month>${p.month}) (?<first>${p.day}) and (?<last>${p.day})${tail})`,
    'gu',
  ),
  read(match): DateReading[] {
    const groups = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const first = readDay(start, end, groups.first ?? '', groups);
    const last = readDay(start, end, groups.last ?? '', groups);
    if (first.edtf === null || last.edtf === null) return [{ ...first, edtf: null, missing: null, reason: 'the calendar has no such day' }];
    if (first.edtf >= last.edtf) return [];
    return [{ ...first, edtf: `${first.edtf}/${last.edtf}` }];
  },
};
