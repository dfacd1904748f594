import type { DateRule } from './date-rule.ts';
import { bareMonth } from './rules/bare-month.ts';
import { bareYear } from './rules/bare-year.ts';
import { century } from './rules/century.ts';
import { dayList } from './rules/day-list.ts';
import { dayMonth } from './rules/day-month.ts';
import { dayRange } from './rules/day-range.ts';
import { decade } from './rules/decade.ts';
import { duration } from './rules/duration.ts';
import { fiscalYear } from './rules/fiscal-year.ts';
import { halfMonth } from './rules/half-month.ts';
import { halfYear } from './rules/half-year.ts';
import { iranianYear } from './rules/iranian-year.ts';
import { isoDate } from './rules/iso-date.ts';
import { monthDay } from './rules/month-day.ts';
import { monthYear } from './rules/month-year.ts';
import { monthsOfYear } from './rules/months-of-year.ts';
import { namedTime } from './rules/named-time.ts';
import { numericDate } from './rules/numeric-date.ts';
import { quarter } from './rules/quarter.ts';
import { relativeDay } from './rules/relative-day.ts';
import { relativePeriod } from './rules/relative-period.ts';
import { season } from './rules/season.ts';
import { weekday } from './rules/weekday.ts';
import { yearRange } from './rules/year-range.ts';

/** All rules that read one form of dates; where two read the same words, the longer reading wins, then the earlier rule. */
export const dateRules: readonly DateRule[] = [
  isoDate,
  numericDate,
  dayRange,
  dayList,
  dayMonth,
  monthDay,
  monthYear,
  halfYear,
  halfMonth,
  quarter,
  monthsOfYear,
  season,
  yearRange,
  fiscalYear,
  iranianYear,
  decade,
  century,
  relativeDay,
  namedTime,
  relativePeriod,
  duration,
  weekday,
  bareYear,
  bareMonth,
];
