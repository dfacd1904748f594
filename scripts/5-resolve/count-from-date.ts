import { numberWords } from '../4-extract/lexicon/number-words.ts';
import { oneOf } from '../4-extract/lexicon/one-of.ts';
import { readDayNumber, toDay } from './calendar-day.ts';
import type { Derived, NamedDate } from './resolve-relative-date.ts';
import { shiftMonths } from './shift-months.ts';
import { shiftYears } from './shift-years.ts';

/** What a length of time may be counted from. */
interface Anchors {
  /** EDTF date of publication; null where it is unknown. */
  published: string | null;
  /** Dates named before in the text, the nearest first. */
  before: readonly NamedDate[];
  /** Index of the sentence that holds the length of time. */
  sentence: number;
}

const count = `(?<count>\\d{1,3}|${oneOf([...numberWords.keys(), 'a', 'an'])})`;
/** "a year earlier", "three months later", "two years ago"; nothing vaguer: "more than a year ago", "several months later". */
const distance = new RegExp(`^(?:(?:just|only) )?${count} (?<unit>day|month|year|decade)s? (?<way>ago|earlier|before|later|after)$`, 'u');
/** "over the past five years", "in the next decade" */
const span = new RegExp(
  `^(?:(?:over|in|during|for|within|throughout) )?the (?<way>past|last|next|coming) (?:${count} )?(?<unit>month|year|decade)s?$|^(?:(?:over|in|during|for|within|throughout) )?the (?<way>following) ${count} (?<unit>month|year)s?$`,
  'u',
);
/** "in the following month", "during the previous year" */
const neighbour = /^(?:over|in|during|for) the (?<way>following|previous) (?<unit>month|year)$/u;
/** What must follow "before", "after", "earlier" and "later" where they count from a date and from no event: "a year after independence". */
const clauseEnd = /^(?:[’”")\]]*[.,;:!?)—–]|$| (?:and|but|while|when|to|on|in|at|by|from|it|he|she|they|the|his|her|its|was|were|had)\b| \p{Lu})/u;
const eventAfter = /^(?:[’”")\]]*[.,;:!?)—–]|$| (?:and|but|to)\b)/u;
/** "9% more than a year ago", "compared with 12 a year ago": the other side of a comparison, which is of the same part of its year. */
const compared = /\b(?:than|from|against|on|to|with|versus|as)\b[^,;:.—]{0,50}$|\b(?:same|corresponding) \p{L}+,? $|\((?:[^()]{0,30} )?$/u;

/**
 * Gives the date to which a length of time leads: "a year earlier", "three months later" from the date named last, "two years ago" and "over the past
 * five years" from the day of publication. Null where it is vague, counts from an event, or nothing fits.
 */
export function countFromDate(text: string, match: { start: number; end: number; text: string }, anchors: Anchors): Derived | null {
  const said = match.text.toLowerCase();
  // "9% more than a year ago" compares, "more than a year ago" is vague.
  const more = /^(?:more|less) than /.exec(said)?.[0] ?? '';
  const words = said.slice(more.length);
  const lead = text.slice(Math.max(0, match.start - 70), match.start) + more;
  if (
    more !== '' &&
    !/(?:%|\d|\b(?:per ?cent|thirds?|half|quarters?|fifths?|tenths?|times|points?|million|billion|much|\p{Ll}+s)) (?:more|less) than $/u.test(lead)
  )
    return null;
  const after = text.slice(match.end, match.end + 12);
  const away = distance.exec(words)?.groups;
  if (away) {
    const number = toNumber(away.count);
    if (number === null || (/\b(?:least|than|nearly|almost|over|about|around|some|roughly|under|or) $/u.test(lead) && !/\b(?:from|than) $/u.test(lead)))
      return null;
    return away.way === 'ago' ? fromPublication(number, away.unit ?? '', lead, after, anchors) : fromNamed(number, away, after, anchors, match.start === 0);
  }
  const next = neighbour.exec(words)?.groups;
  if (next) {
    const anchor = nearest(
      anchors,
      next.unit === 'month' ? /^\d{4}-\d\d(?:-\d\d)?$/ : /^(\d{4})(?:-\d\d(?:-\d\d)?)?(?:\/\1(?:-\d\d(?:-\d\d)?)?)?$/,
      next.unit ?? '',
    );
    const moved = move(next.way === 'following' ? 1 : -1, next.unit ?? '', next.unit === 'year' ? (anchor?.slice(0, 4) ?? null) : anchor);
    return moved && { ...moved, rule: `${moved.part}-from-context` };
  }
  const period = span.exec(words)?.groups;
  return period ? readSpan(period, text, match, after, anchors) : null;
}

function toNumber(words: string | undefined): number | null {
  if (words === undefined || words === 'a' || words === 'an') return 1;
  const number = numberWords.get(words) ?? Number(words);
  return Number.isInteger(number) && number >= 1 ? number : null;
}

/** The date named last in this sentence, or the only one of the sentence before, where `fits` takes it; null where two years of one sentence contend. */
function nearest({ before, sentence }: Anchors, fits: RegExp, unit: string): string | null {
  const here = before.filter((named) => named.sentence === sentence);
  const named = here.length > 0 ? here : before.filter((one) => one.sentence === sentence - 1);
  const found = named.find(({ edtf }) => fits.test(edtf))?.edtf ?? null;
  const others = new Set(named.map(({ edtf }) => edtf));
  if (found === null) return null;
  if (here.length === 0 && (others.size > 1 || (unit === 'year' && /^\d{4}-\d\d-\d\d$/.test(found)))) return null;
  return /^\d{4}$/.test(found) && [...others].some((other) => other !== found && /^\d{4}$/.test(other)) ? null : found;
}

const anyDate = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?(?:\/\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)?$/;

function fromNamed(
  number: number,
  { unit = '', way = '' }: Record<string, string | undefined>,
  after: string,
  anchors: Anchors,
  opens: boolean,
): Derived | null {
  // "Four days later gunmen attacked": nothing stands between a sentence’s first words and who acts.
  const bare = opens && /^(?:later|earlier)$/.test(way) && /^ \p{Ll}/u.test(after) && !/^ than\b/.test(after);
  if (!bare && !(way === 'after' || way === 'before' ? eventAfter : clauseEnd).test(after)) return null;
  const sign = way === 'later' || way === 'after' ? 1 : -1;
  const found = move(number * sign, unit, nearest(anchors, unit === 'day' ? /^\d{4}-\d\d-\d\d$/ : unit === 'month' ? /^\d{4}-\d\d(?:-\d\d)?$/ : anyDate, unit));
  // What is told as later than a date of the past is no later than the day of the report.
  if (found === null || (sign > 0 && (anchors.published === null || found.edtf > anchors.published))) return null;
  // "Signed in October 2012 and ratified a year later" leaves the month open, "against 91% a year earlier" does not.
  const edtf = sign > 0 && unit !== 'day' && unit !== 'month' ? found.edtf.slice(0, 4) : found.edtf;
  return { edtf, part: found.part, rule: `${found.part}-from-context` };
}

function move(number: number, unit: string, anchor: string | null): { edtf: string; part: Derived['part'] } | null {
  if (anchor === null) return null;
  if (unit === 'day') {
    const day = readDayNumber(anchor);
    return day === null ? null : { edtf: toDay(day + number), part: 'day' };
  }
  const edtf = unit === 'month' ? shiftMonths(anchor, number) : shiftYears(anchor, unit === 'decade' ? number * 10 : number);
  return edtf === null ? null : { edtf, part: unit === 'month' ? 'month' : 'year' };
}

function fromPublication(number: number, unit: string, lead: string, after: string, anchors: Anchors): Derived | null {
  const { published } = anchors;
  if (/^ (?:in|on|at|during) the same\b/.test(after)) return null;
  if (compared.test(lead)) {
    const anchor = unit === 'year' ? nearest(anchors, anyDate, unit) : null;
    const edtf = anchor === null ? null : shiftYears(anchor, -number);
    return edtf === null ? null : { edtf, part: 'year', rule: 'year-from-context' };
  }
  if (published === null || !/^\d{4}-\d\d/.test(published) || unit === 'decade' || number > 30) return null;
  if (unit === 'day') {
    const day = readDayNumber(published);
    return day === null ? null : { edtf: toDay(day - number), part: 'day', rule: 'day-from-publication' };
  }
  if (unit === 'year' && number > 1) return { edtf: String(Number(published.slice(0, 4)) - number), part: 'year', rule: 'year-from-publication' };
  const edtf = shiftMonths(published, unit === 'year' ? -12 : -number);
  return edtf === null ? null : { edtf, part: 'month', rule: 'month-from-publication' };
}

function readSpan(
  { count: words, unit = '', way = '' }: Record<string, string | undefined>,
  text: string,
  { start }: { start: number },
  after: string,
  anchors: Anchors,
): Derived | null {
  const number = toNumber(words);
  // "The last year", "the last three years of his term", "each of the past three years", "the next but one".
  if (number === null || (words === undefined && unit !== 'decade') || /^ (?:of|before|after|to|when|but)\b|^[’']/u.test(after)) return null;
  if (/\b(?:each|any|one|some|most|either|first|end) (?:of|in) $/u.test(text.slice(Math.max(0, start - 12), start))) return null;
  const months = unit === 'month' ? number : number * (unit === 'decade' ? 120 : 12);
  if (way === 'following') {
    const from = nearest(anchors, /^\d{4}-\d\d(?:-\d\d)?$/, unit)?.slice(0, 7) ?? null;
    const to = from === null ? null : shiftMonths(from, months);
    return to === null ? null : { edtf: `${from}/${to}`, part: 'month', rule: 'month-from-context' };
  }
  const { published } = anchors;
  // "In 2010 he said that over the past five years …" counts from that year.
  const year = /(?<!\b[Ss]ince )\b(?:1[89]|20)\d\d\b/u.exec(text.slice(0, start));
  if (published === null || !/^\d{4}-\d\d/.test(published) || (year !== null && year[0] !== published.slice(0, 4)) || months > 1200) return null;
  const back = way === 'past' || way === 'last';
  if (unit === 'month') {
    const ends = [shiftMonths(published, back ? -months : 0), shiftMonths(published, back ? 0 : months)];
    return { edtf: ends.join('/'), part: 'month', rule: 'span-from-publication' };
  }
  const now = Number(published.slice(0, 4));
  const years = months / 12;
  return { edtf: back ? `${now - years}/${now}` : `${now}/${now + years}`, part: 'year', rule: 'span-from-publication' };
}
