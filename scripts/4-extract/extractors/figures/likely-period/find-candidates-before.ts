import type { Article } from '../../../../3-split/article.ts';
import type { DateMatch, FigureMatch, Span } from '../../../match.ts';
import { isCompared } from '../clause-of-figure.ts';
import type { Candidate } from './candidate.ts';
import { ageOf, formOf } from './read-date-signs.ts';
import { sortOfUnit } from './read-figure-signs.ts';

/** How many sentences back a figure may have the period that goes on. */
export const reach = 4;

const goesOn = /^(?:of (?:which|this|that|these|them)|the figure|that|this|it|they)\b/iu;
const refersBack =
  /\b(?:(?:the|that|this|these|those|said|same|mentioned|indicated|reporting) (?:said |same |mentioned |reporting |first )?(?:\p{L}+[ -])?(?:period|months?|quarter|half|time|season)|period under review|(?:over|in|for|during) (?:\p{L}+|\d+) months)\b/iu;
/** "In the first quarter of the current fiscal year", "last season": a time of its own, which no rule reads. */
const ownTime =
  /\b(?:[Ii]n|[Ff]or|[Dd]uring|[Oo]ver) the (?:first|second|third|fourth|last|next|coming)\b|\b(?:[Ll]ast|[Tt]his|[Nn]ext) (?:season|week|weekend|decade)\b/u;
const ofWhole = /^ of (?:the|that|this|its|their|all) (?:total|sum|amount|volume|number|money|figure)\b|^ of (?:it|them|this|that|these|which|whom)\b/u;
const yearBefore = /^(?: \p{L}+){0,3},? (?:a|one|the) year (?:earlier|before|ago|previously)|^ (?:in|during|for) the (?:previous|preceding|same)\b/u;
const change =
  /\b(?:rose|grew|fell|increased|decreased|declined|dropped|climbed|jumped|surged|shrank|growth|rise|fall|drop|increase|decrease|decline) (?:by |of |to )?(?:\p{L}+ ){0,2}$/u;
const yearOnYear =
  /^[^.;:]{0,40}\b(?:year[- ]on[- ]year|year[- ]over[- ]year|y\/y|yoy|than (?:a year|in the same)|from a year|compared (?:to|with) the (?:same|corresponding|previous))\b/iu;

/** A date of the text before a figure's sentence. */
export interface Place {
  date: DateMatch;
  /** The figure that has it as its period; null where no figure has. */
  figure: FigureMatch | null;
  /** How the text has it. */
  role: 'last' | 'other' | 'unowned' | 'opening';
}

/** What is known of the text around a figure. */
interface Around {
  article: Article;
  /** True where the figure’s sentence has dates of its own. */
  dated: boolean;
  /** The year of publication; null where the page does not say it. */
  year: number | null;
  /** What the figure itself and the words around it tell. */
  own: readonly string[];
}

/** Gives the dates before its sentence that may be the period of a figure. */
export function findCandidatesBefore({ article, dated, year, own }: Around, figure: FigureMatch, places: readonly Place[]): Candidate[] {
  const { text = '', paragraph } = article.sentences[figure.sentence] ?? {};
  const after = text.slice(figure.end, figure.end + 70);
  const refers = refersBack.test(text);
  const words = [
    ...(goesOn.test(text) ? ['sentence goes on'] : []),
    ...(refers ? ['sentence refers back'] : []),
    ...(!dated && ownTime.test(text) ? ['sentence has a time of its own'] : []),
    ...(ofWhole.test(after) ? ['part of a whole'] : []),
    ...(yearBefore.test(after) ? ['a year before'] : []),
    ...(change.test(text.slice(Math.max(0, figure.start - 40), figure.start)) ? ['a change'] : []),
    ...(yearOnYear.test(after) ? ['year on year'] : []),
    ...own.map((sign) => `figure ${sign}`),
  ];
  return places.map(({ date, figure: owner, role }) => {
    const { sentence } = owner ?? date;
    const apart = figure.sentence - sentence;
    const near = article.sentences[sentence]?.paragraph === paragraph ? 'a paragraph' : 'the text';
    const period: Span = { sentence: date.sentence, start: date.start, end: date.end };
    const form = formOf(date);
    const age = ageOf(date, year);
    const signs = [
      `${role}`,
      `${role}, ${form}`,
      ...(age === null ? [] : [`${role}, ${age}`]),
      ...(refers ? [`refers back to ${form}`] : []),
      `${role}, over ${Math.min(5, apart)} sentences`,
      `${role}, within ${near}`,
      `${role}, past ${dated ? 'dates' : 'no date'}`,
      ...(owner === null ? [] : [`${role}, from ${owner.unit === figure.unit ? 'the same unit' : 'another unit'}`, `${role}, from ${sortOfUnit(owner.unit)}`]),
      ...(owner !== null && isCompared(article.sentences[owner.sentence]?.text ?? '', owner) ? [`${role}, from the other side of a comparison`] : []),
      ...words.map((word) => `${role}, ${word}`),
    ];
    return { period, signs };
  });
}
