import type { DateMatch, FigureMatch } from '../../../match.ts';
import { isBeside, isOwned } from '../beside-date.ts';
import { isPeriod } from '../is-period.ts';
import { isOfPlan, isTarget } from '../plan-period.ts';
import { eventVerb, sortOfUnit } from './read-figure-signs.ts';

/** Distances in code units up to which a date counts as so near. */
const distances = [6, 16, 32, 60, 100, 160];
const breaks = /[;:—]|, |\b(?:which|that|who|when|where|while|whereas|although|but|after|before|since)\b/gu;
const subordinate = /\b(?:which|who|when|where|while|whereas|although|but)\b/u;
const preposition =
  /(?:^|[\s(“"])(in the|in|during|for|over|by the end of|by the start of|by|since|from|to|as of|as at|at the end of|at the beginning of|at the start of|end of|until|through|on|between|of|than in|than|with|against|after|before|the|and|or|mid-|early|late)[\s(]*(?:the |early |late |mid-|fiscal |year |(?:first|last|whole) |marketing )?$/iu;

/** What is known of the sentence that a figure and a date share. */
export interface SharedSentence {
  text: string;
  /** The dates of the sentence in the order of the text. */
  dates: readonly DateMatch[];
  /** The figures of the sentence in the order of the text. */
  figures: readonly FigureMatch[];
  /** The year in which the article was published; null where it does not say. */
  year: number | null;
}

/** Gives what speaks for or against a date as the period of a figure of its sentence. `own` is what the figure itself tells. */
export function readDateSigns({ text, dates, figures, year }: SharedSentence, figure: FigureMatch, date: DateMatch, own: readonly string[]): string[] {
  const side = date.end <= figure.start ? 'before' : 'after';
  const [from, to] = side === 'before' ? [date.end, figure.start] : [figure.end, date.start];
  const gap = text.slice(from, to);
  const between = (spans: ReadonlyArray<{ start: number; end: number }>) => Math.min(2, spans.filter(({ start, end }) => start >= from && end <= to).length);
  const unit = sortOfUnit(figure.unit);
  const form = formOf(date);
  const lead = leadOf(text, date);
  const signs = [
    `${side}, ${distances.filter((distance) => gap.length > distance).length} steps away`,
    `${side}, ${between(figures)} figures between`,
    `${side}, ${between(dates)} dates between`,
    `${side}, ${Math.min(3, gap.match(breaks)?.length ?? 0)} breaks between`,
    `${side}, ${form}`,
    `${side}, ${unit}`,
    `${form}`,
    `${form} of ${unit}`,
    `led by “${lead}”`,
    `${side}, led by “${lead}”`,
    ...own.map((sign) => `${side}, figure ${sign}`),
  ];
  const add = (sign: string, holds: boolean) => holds && signs.push(sign);
  add(`${side}, past a semicolon, colon or dash`, /[;—:]/.test(gap));
  add(`${side}, in another clause`, subordinate.test(gap));
  const opens = date.start < 14;
  add('opens the sentence', opens);
  add(`opens the sentence, ${unit}`, opens);
  add(`opens the sentence, ${form}`, opens);
  add(`${side}, date of an event`, eventVerb.test(text.slice(Math.max(0, date.start - 45), date.start)));
  add('only date', dates.length === 1);
  add(`${side}, only date`, dates.length === 1);
  add('only figure', figures.length === 1);
  add(`${side}, is a period`, isPeriod(text, date));
  add(`${side}, belongs to the figure`, isOwned(text, date, figure) || isBeside(text, date, figure));
  add(`${side}, is that of a plan`, isOfPlan(text, date, figure) || isTarget(text, date, figure));
  const age = ageOf(date, year);
  if (age !== null) signs.push(`${side}, ${age}`, age);
  const at = figures.indexOf(figure);
  const [previous, next] = [figures[at - 1], figures[at + 1]];
  const hasIt = (other: FigureMatch | undefined) => other?.period?.sentence === date.sentence && other.period.start === date.start;
  add('period of the figure before', hasIt(previous) && previous?.periodChange === undefined);
  add('period of the figure before, of the same unit', hasIt(previous) && previous?.unit === figure.unit);
  add('figure before has another period', previous?.period != null && !hasIt(previous));
  add('period of the figure after', hasIt(next) && next?.periodChange === undefined);
  return signs;
}

/** Gives how many years before the article a date is, in words; null where either does not say its year. */
export function ageOf({ edtf }: DateMatch, year: number | null): string | null {
  const named = /^\d{4}/.exec(edtf ?? '')?.[0];
  if (named === undefined || year === null) return null;
  const years = year - Number(named);
  if (years < 0) return 'of a coming year';
  return years > 5 ? 'of long ago' : years > 1 ? 'of some years ago' : years === 1 ? 'of the year before' : 'of the year of the text';
}

/** Gives the form of a date: how long a time it names, and whether it is told from the day of the text. */
export function formOf({ text, edtf, missing, rule }: DateMatch): string {
  if (rule === 'duration') return /ago|before|earlier/i.test(text) ? 'distance' : /next|coming/i.test(text) ? 'length of time ahead' : 'length of time gone';
  if (missing !== null && /day|week/i.test(text)) return 'day told from the text’s';
  if (missing === 'anchor' || edtf === null) return /month/i.test(text) ? 'month told from the text’s' : 'time told from the text’s';
  if (/^[\dX]{4}-[\dX]{2}-[\dX]{2}$/.test(edtf)) return 'day';
  if (edtf.includes('/')) return 'span';
  if (/^\d{4}$/.test(edtf)) return 'year';
  if (/-(?:2[1-9]|3\d|4[01])$/.test(edtf)) return 'part of a year';
  return /-\d\d$/.test(edtf) ? 'month' : 'other time';
}

/** Gives the preposition that leads to a date. */
function leadOf(text: string, { start }: DateMatch): string {
  const lead = text.slice(Math.max(0, start - 30), start);
  const word = preposition.exec(lead)?.[1]?.toLowerCase();
  if (word !== undefined) return word;
  return lead.endsWith('(') ? '(' : '';
}
