import { datePattern as p } from '../date-pattern.ts';
import type { DateReading, DateRule } from '../date-rule.ts';
import { readDay } from '../read-day.ts';

const days = `(?<days>${p.day}(?:, ?${p.day}){0,6},? (?:and|&|or) ${p.day})`;
/** "October 1, or 19 percent of GDP": the second number is an amount. */
const noAmount =
  '(?!,\\d| ?%| (?:per ?cent|percent|pc\\b|million|billion|trillion|thousand|points?|basis points?|times|people|persons|countries|states|years|months|days|hours|members|tonnes|tons|kilomet|megawatt|hectare|dollars|euros)(?![\\p{Lu}]))';
const tail = `(?:,? (?:of )?${p.yearReference})?`;

/** Reads `September 17 and 18` and `3, 4 and 5 May 2024` as one date a day; each span holds its own day, the last one the year or month after it. */
export const dayList: DateRule = {
  name: 'day-list',
  needs: ['digit', 'month'],
  pattern: new RegExp(`${p.start}(?:(?<month>${p.month}) ${days}${noAmount}${tail}|${days} (?:of )?(?<month>${p.month})${tail})`, 'gu'),
  read(match, text) {
    const groups = match.groups ?? {};
    const from = match.index + match[0].indexOf(groups.days ?? '');
    const found = [...(groups.days ?? '').matchAll(/\d{1,2}(?:st|nd|rd|th)?/g)];
    const monthFirst = text.slice(match.index, from).trim() !== '';
    return found.map((day, i): DateReading => {
      const start = i === 0 && monthFirst ? match.index : from + day.index;
      const end = i === found.length - 1 ? match.index + match[0].length : from + day.index + day[0].length;
      return readDay(start, end, day[0], groups);
    });
  },
};
