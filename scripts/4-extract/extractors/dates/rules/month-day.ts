import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';
import { isAmountBefore } from '../is-amount-before.ts';
import { readDay } from '../read-day.ts';

/** Reads `October 2`, `Oct. 30, 2020`, `Friday, October 2nd`, `March 14 of this year`; leaves "September 17 people". */
export const monthDay: DateRule = {
  name: 'month-day',
  needs: ['digit', 'month'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d]|(?<!\\d)-)${p.weekday}(?<month>${p.month}) (?:the )?(?<day>${p.day})(?![.:]\\d|,\\d{3}|[-–—]\\d)(?:,? (?:of )?${p.yearReference})?`,
    'gu',
  ),
  read(match, text) {
    const end = match.index + match[0].length;
    // "In September 17 people were killed": the number counts what follows.
    if (!match.groups?.year && isAmountBefore(text.slice(end, end + 32)) && !/^ (?:an?|the) /.test(text.slice(end, end + 5))) return [];
    return [readDay(match.index, end, match.groups?.day ?? '', match.groups ?? {})];
  },
};
