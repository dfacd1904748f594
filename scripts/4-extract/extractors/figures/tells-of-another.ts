import type { DateMatch } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';

/** "| and a further round of fighting in | September 2022": behind "and" another subject with a time of its own. */
const anotherSubject = /^(?: \p{Ll}+){0,3},? (?:and|while|whereas|but) (?!\p{Ll}+ed\b)[^,;:.\d]{2,60} (?:in|on|during|of) (?:the )?(?:early |late |mid-)?$/u;
const ownVerb =
  /^,? (?:\p{Ll}+ly )?(?:\p{Ll}{2,}ed|left|rose|fell|was|were|had|stood|made|brought|came|went|cost|hit|took|saw|sold|bought|grew|lost|won|shrank|sank|drove|forced|put|cut|gave|paid|spent|lent|became|ran)\b/u;

/** True where a date behind a figure belongs to what another subject does, with an amount of its own: "killed 55 people and a further round of fighting in September 2022 left more than 100 dead". */
export function tellsOfAnother(text: string, figure: Pick<FigureSpan, 'end'>, date: Pick<DateMatch, 'start' | 'end'>): boolean {
  const behind = text.slice(date.end, date.end + 60);
  return anotherSubject.test(text.slice(figure.end, date.start)) && ownVerb.test(behind) && /^[^.;:]*?\d/.test(behind);
}
