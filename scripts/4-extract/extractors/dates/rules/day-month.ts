import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { readDay } from '../read-day.ts';

/** Reads `14 May`, `14 May 2024`, `the 17th of June`, `Friday, 14 May this year`. */
export const dayMonth: DateRule = {
  name: 'day-month',
  needs: ['digit', 'month'],
  pattern: new RegExp(`${p.start}${p.weekday}(?<day>${p.day}) (?:of )?(?<month>${p.month})(?:,? (?:of )?${p.yearReference})?`, 'gu'),
  read: (match) => [readDay(match.index, match.index + match[0].length, match.groups?.day ?? '', match.groups ?? {})],
};
