import { relativeDays } from '../4-extract/lexicon/relative-days.ts';
import { relativeYears } from '../4-extract/lexicon/relative-years.ts';
import { weekdays } from '../4-extract/lexicon/weekdays.ts';
import type { DateMatch } from '../4-extract/match.ts';
import { readDayNumber, toDay, weekdayOf } from './calendar-day.ts';
import { boundsOf } from './date-bounds.ts';
import { fillYear } from './fill-year.ts';
import { countIranianYear } from './iranian-year.ts';
import { shiftMonths } from './shift-months.ts';

/** A date that followed from a relative one: the value, the part that was derived and the rule. */
export interface Derived {
  edtf: string;
  part: 'year' | 'month' | 'day';
  rule: string;
}

/** A date that the text has named. */
export interface NamedDate {
  /** Index of its sentence. */
  sentence: number;
  edtf: string;
  /** True where the date moves the story on: it opens its sentence or goes without a year, unlike "established on 31 March 1995". */
  narrative: boolean;
}

/** What a relative date may count from. */
export interface Anchors {
  /** EDTF date of publication; null where it is unknown. */
  published: string | null;
  /** Dates named before in the text, the nearest first. */
  before: readonly NamedDate[];
  /** True where the clause speaks of what is to come. */
  future: boolean;
  /** True where the clause tells what has been. */
  past: boolean;
}

/** Turns "last year", "this autumn", "on Thursday" or "the same day" into a date; null where nothing tells what it counts from. */
export function resolveRelativeDate(match: DateMatch, anchors: Anchors): Derived | null {
  const words = match.text.toLowerCase();
  const weekday = weekdays.findIndex((name) => words.endsWith(name.toLowerCase()));
  if (match.rule === 'weekday') return fromWeekday(words, weekday, anchors);
  if (match.rule === 'relative-day') return fromDay(words, anchors);
  if (match.rule === 'iranian-year') {
    const edtf = anchors.published === null ? null : countIranianYear(words, anchors.published);
    return edtf === null ? null : { edtf, part: 'year', rule: 'year-from-publication' };
  }
  const split = splitYear.exec(words)?.groups;
  if (split) return fromSplitYear(split, anchors);
  // A forecast of the year in which it is told.
  if (/^(?:the (?:whole|full|entire) year|full-year)$/.test(words)) return fromYear(match, 'this', anchors);
  const year = /(?:^|(?<=\P{L}))(?<words>[a-z]+(?: same)?|the [a-z]+) year(?!\p{L})/u.exec(words)?.groups?.words;
  if (year !== undefined) return fromYear(match, year, anchors);
  if (/\bmonth$/.test(words)) return fromMonth(words, anchors);
  if (/\bweek$/.test(words)) return fromWeek(words, anchors);
  return match.edtf === null ? null : fromShiftedPeriod(match.edtf, words, anchors);
}

/** A year that runs over New Year. */
const splitYear = /^(?<which>this|last|next|the current|the next|the coming|the last|the new) (?<kind>fiscal|financial|academic|school) year$/u;

/**
 * Gives the two years of "this fiscal year", where the text names another one that runs over New Year, or of "next academic year"; null in the months in which
 * it may have begun or not: fiscal years begin in April or July, school years in autumn.
 */
function fromSplitYear({ which = '', kind = '' }: Record<string, string | undefined>, { published, before }: Anchors): Derived | null {
  const [year, month] = (published ?? '').split('-').map(Number);
  if (!year || !month) return null;
  const fiscal = /^f/.test(kind);
  if (fiscal && !before.some(({ edtf }) => /^\d{4}\/\d{4}$/.test(edtf) && Number(edtf.slice(5)) === Number(edtf.slice(0, 4)) + 1)) return null;
  const [lastOfOld, firstOfNew] = fiscal ? [3, 7] : [6, 9];
  const coming = !fiscal && /next|coming|new$/.test(which);
  if (month > lastOfOld && month < firstOfNew && !coming) return null;
  const current = month >= firstOfNew ? year : year - 1;
  const shift = /last$/.test(which) ? -1 : which === 'the new' ? (month >= firstOfNew ? 0 : 1) : /next$|coming$/.test(which) ? 1 : 0;
  return { edtf: `${current + shift}/${current + shift + 1}`, part: 'year', rule: 'year-from-publication' };
}

function fromWeekday(words: string, weekday: number, { published, future }: Anchors): Derived | null {
  const day = published === null ? null : readDayNumber(published);
  if (day === null) return null;
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  const shift = words.startsWith('last')
    ? -(back || 7)
    : words.startsWith('next')
      ? ahead || 7
      : words.startsWith('this coming') || (future && !words.startsWith('this past'))
        ? ahead
        : -back;
  return { edtf: toDay(day + shift), part: 'day', rule: 'day-from-publication' };
}

function fromDay(words: string, { published, before }: Anchors): Derived | null {
  const { from, shift } = relativeDays.get(words) ?? { from: 'publication', shift: 0 };
  if (from === 'publication') {
    const day = published === null ? null : readDayNumber(published);
    return day === null ? null : { edtf: toDay(day + shift), part: 'day', rule: 'day-from-publication' };
  }
  const limit = published === null ? null : readDayNumber(published);
  const named = before.find(
    ({ edtf, narrative }) => narrative && /^[\dX]{4}-\d\d-\d\d$/.test(edtf) && (limit === null || (readDayNumber(edtf) ?? limit) <= limit),
  )?.edtf;
  if (named === undefined) return null;
  if (shift === 0) return { edtf: named, part: 'day', rule: 'day-from-context' };
  const day = readDayNumber(named);
  return day === null ? null : { edtf: toDay(day + shift), part: 'day', rule: 'day-from-context' };
}

function fromYear(match: DateMatch, words: string, { published, before, future, past }: Anchors): Derived | null {
  const meaning = relativeYears.get(words) ?? relativeYears.get(words.split(' ').at(-1) ?? '');
  if (!meaning) return null;
  const named = before.find(({ edtf }) => isWithinOneYear(edtf))?.edtf;
  const anchor = meaning.from === 'publication' ? published : (named ?? null);
  if (anchor === null || !/^\d{4}/.test(anchor)) return null;
  const year = Number(anchor.slice(0, 4)) + meaning.shift;
  const own = match.edtf === null ? fillYear('XXXX', year) : fillYear(match.edtf, year);
  // "In the second half of the year the rush was over", said in spring.
  const edtf = words === 'the' && match.edtf !== null && !future && past && own !== null && isAfter(own, anchor) ? fillYear(match.edtf, year - 1) : own;
  return edtf === null ? null : { edtf, part: 'year', rule: meaning.from === 'publication' ? 'year-from-publication' : 'year-from-context' };
}

function fromMonth(words: string, { published, before }: Anchors): Derived | null {
  const context = /^(?:that|the same|the following|the previous|the preceding)\b/.test(words);
  const anchor = context ? before.find(({ edtf }) => /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(edtf))?.edtf : published;
  if (!anchor) return null;
  const shift = /^(?:last|the pre)/.test(words) ? -1 : /^(?:next|the following)/.test(words) ? 1 : 0;
  const edtf = shiftMonths(anchor, shift);
  return edtf === null ? null : { edtf, part: 'month', rule: context ? 'month-from-context' : 'month-from-publication' };
}

/** Gives the seven days from Monday on (the week of ISO 8601) of "last week", "this week" and "next week". */
function fromWeek(words: string, { published }: Anchors): Derived | null {
  const day = published === null ? null : readDayNumber(published);
  if (day === null) return null;
  const monday = day - weekdayOf(day) + 7 * (words.startsWith('last') ? -1 : words.startsWith('next') ? 1 : 0);
  return { edtf: `${toDay(monday)}/${toDay(monday + 6)}`, part: 'day', rule: 'week-from-publication' };
}

/** "This autumn" lies in the year of publication, "last May" is over, "next spring" has not begun; "that June" follows the year named before. */
function fromShiftedPeriod(edtf: string, words: string, { published, before }: Anchors): Derived | null {
  if (words.startsWith('that')) {
    const year = before.find(({ edtf: named }) => isWithinOneYear(named))?.edtf.slice(0, 4);
    const filled = year === undefined ? null : fillYear(edtf, Number(year));
    return filled === null ? null : { edtf: filled, part: 'year', rule: 'year-from-context' };
  }
  const day = published === null ? null : boundsOf(published);
  if (!day || published === null || !/^\d{4}-\d\d/.test(published)) return null;
  const year = Number(published.slice(0, 4));
  const past = words.startsWith('last') || words.startsWith('this past');
  const years = past ? [year + 1, year, year - 1, year - 2] : words.startsWith('next') ? [year - 1, year, year + 1] : [year];
  for (const y of years) {
    const filled = fillYear(edtf, y);
    const bounds = filled === null ? null : boundsOf(filled);
    if (filled === null || bounds === null) continue;
    const fits = past ? bounds.last < day.first : words.startsWith('next') ? bounds.first > day.last : true;
    if (fits) return { edtf: filled, part: 'year', rule: 'year-from-publication' };
  }
  return null;
}

/** True where a period begins after a day. */
function isAfter(edtf: string, day: string): boolean {
  const [period, published] = [boundsOf(edtf), boundsOf(day)];
  return period !== null && published !== null && period.first > published.last;
}

/** True for a date whose year is known and the same at both ends. */
function isWithinOneYear(edtf: string): boolean {
  const years = edtf.split('/').map((end) => end.slice(0, 4));
  return /^\d{4}$/.test(years[0] ?? '') && years.every((year) => year === years[0]);
}
