import { monthNames } from '../../lexicon/month-names.ts';
import { months } from '../../lexicon/months.ts';
import { numberWords } from '../../lexicon/number-words.ts';
import { oneOf } from '../../lexicon/one-of.ts';
import { ordinals } from '../../lexicon/ordinals.ts';
import { relativeYears } from '../../lexicon/relative-years.ts';
import { seasons } from '../../lexicon/seasons.ts';
import { weekdays } from '../../lexicon/weekdays.ts';

const longForms = [...months.keys()].filter((form) => monthNames.some((name) => name.toLowerCase() === form.toLowerCase()));
const shortForms = [...months.keys()].filter((form) => !longForms.includes(form));

/** Sources of the pieces that the patterns of dates are made of; the named groups are `year` and `reference`. */
export const datePattern = {
  /** Nothing that would make the digits part of something longer: a word, a decimal, a price, a code. */
  start: '(?<![\\p{L}\\d.,:/$€£¥₽#+–-])',
  /** A word does not begin in the middle of another. */
  wordStart: '(?<![\\p{L}\\d-])',
  wordEnd: '(?![\\p{L}\\d])',
  /** Digits end here: no decimals, no thousands, no unit stuck to them. */
  end: '(?![\\p{L}\\d%]|[.,:/]\\d)',
  month: `(?:${oneOf(longForms)}(?![\\p{L}])|${oneOf(shortForms)}(?![\\p{L}])\\.?)`,
  /** A month cut short, with its stop: "Oct."; without it the short forms are names and words. */
  monthStop: `(?:${oneOf(shortForms)})\\.`,
  monthShort: `(?:${oneOf(shortForms)})(?![\\p{L}])`,
  monthName: `(?:${oneOf(monthNames)})(?![\\p{L}\\d])`,
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\p{L}\\d%]|\\.\\d)',
  weekday: `(?:${oneOf(weekdays)},? (?:the )?)?`,
  year: '(?:1[6-9]|20)\\d\\d(?![\\p{L}\\d%]|[.,:/]\\d)',
  season: oneOf(seasons.keys()),
  seasonTitle: oneOf([...seasons.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1))),
  ordinal: oneOf(ordinals.keys()),
  dash: ' ?[-–—] ?',
  /** "2025", "of this year"; the part after a month, season, half or quarter. */
  yearReference: `(?:(?<year>(?:1[6-9]|20)\\d\\d)(?![\\p{L}\\d%]|[.,:/]\\d)|(?<reference>${oneOf(relativeYears.keys())} year)(?![\\p{L}]))`,
  /** A small number in digits or words, or a vague one. */
  number: `(?:\\d{1,3}|${oneOf([...numberWords.keys(), 'a', 'an', 'a few', 'several', 'many', 'a couple of', 'a dozen', 'half a'])})`,
};
