import { isCompared } from '../clause-of-figure.ts';
import type { FigureSpan } from '../figure-span.ts';
import { isLasting } from '../is-lasting.ts';
import { isRanked } from '../report-period.ts';
import { recordsEvents, tellsCasualties } from '../tells-casualties.ts';
import { tellsFlow } from '../tells-flow.ts';
import { tellsPlan } from '../tells-plan.ts';

/** Verbs of what happens once, whose date is not that of an amount beside them. */
export const eventVerb =
  /\b(?:signed|approved|adopted|agreed|launched|founded|established|built|created|opened|inaugurated|concluded|ratified|announced|dated|born|elected|began|begun|started|visited|pledged|promised|joined|entered|took office|introduced|completed|finished|closed|seized|met|held)\b/u;

const credit = 'loan|grant|credit|bond|contract|deal|agreement|project|package|facility|tranche';

/** What the words before a figure tell of its time, each with how many code units before it are looked at. */
const before: ReadonlyArray<readonly [sign: string, reach: number, pattern: RegExp]> = [
  ['result of a change', 60, /\b(?:fall|rise|grow|increas|decreas|drop|declin|up|down|gain|jump|soar|fell|rose|grew|surg)\p{L}*(?: \p{L}+){0,3} $/u],
  ['is ahead', 90, /\b(?:will|would|plans?|expects?|expected|aims?|target|goal|forecast|projected|intends?|should|to reach|hopes?)\b/u],
  ['is told in the perfect', 60, /\b(?:has|have) (?:\p{L}+ )?\p{L}+ed\b/u],
  ['is told in the past', 60, /\b(?:was|were|had|stood|reached|amounted|totall?ed|made up|accounted|came to|hit|exceeded|\p{L}{3,}ed)\b/u],
  ['is told in the present', 40, /\b(?:is|are|has|have|owns|holds|costs)\b[^.]{0,25}$/u],
  ['follows an event', 70, eventVerb],
  ['is that of a credit or contract', 60, new RegExp(`\\b(?:${credit})s? (?:of|worth|for|totalling)(?: \\p{L}+){0,2} $`, 'u')],
  ['is what there is', 50, /\b(?:with|have|has|employs?|owns?|runs?|operates?|includes?|comprises?|some|all|the|of the|these|those|such|other|another) $/u],
  ['is told of now', 60, /\b(?:now|currently|today|at present|so far|still|already)\b[^,;:]*$/u],
  ['is a bound', 30, /\b(?:up to|no more than|at most|as (?:much|many) as|not exceed(?:ing)?) $/u],
];
const after: ReadonlyArray<readonly [sign: string, reach: number, pattern: RegExp]> = [
  [
    'is a rate',
    60,
    /^(?: \p{L}+){0,3} (?:a|per|each|every) (?:year|month|day|week|hour|person|ton|tonne|barrel|kilowatt|head)\b|^(?: \p{L}+){0,3},? (?:annually|yearly|monthly|daily)\b/u,
  ],
  ['precedes an event', 50, eventVerb],
  ['is that of a credit or contract', 40, new RegExp(`\\b(?:${credit})s?\\b`, 'u')],
];
/** The verb next before a figure, or the last word that shows a time. */
const tenses =
  /\b(?:(?<ahead>will|would|shall|should|plans?|expects?|expected|aims?|hopes?|intends?|wants?|to be)|(?<present>is|are|has|have|owns?|holds?|costs?|makes?|remains?|stands?|employs?|accounts?|(?:\p{Ll}{3,}ing))|(?<past>was|were|had|fell|rose|grew|sold|bought|sent|spent|made|came|took|left|hit|stood|brought|paid|got|cut|went|gave|won|lost|\p{Ll}{3,}ed))\b(?!.*\b(?:will|would|is|are|has|have|was|were|had|\p{Ll}{3,}ed)\b)/su;

/** Gives the sort of a unit as periods go: flows of money and goods have one more often than lengths. */
export function sortOfUnit(unit: string): 'money' | 'share' | 'bulk' | 'lasting' | 'count' {
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (unit === '%') return 'share';
  if (isLasting(unit)) return 'lasting';
  return /ton|barrel|cubic|[kMGT]Wh|kilowatt/i.test(unit) ? 'bulk' : 'count';
}

/** Gives what a figure and the words around it tell of its time, whatever dates there are. */
export function readFigureSigns(text: string, figure: FigureSpan & { measure: string | null }, kind: string): string[] {
  const { measure } = figure;
  const signs = [sortOfUnit(figure.unit), `in ${kind}`];
  if (isCompared(text, figure)) signs.push('other side of a comparison');
  if (/\p{L}-\p{L}|\d-\p{L}/u.test(text.slice(figure.start, figure.end))) signs.push('is an attribute');
  if (/^(?:\d{1,2}|\p{L}+) /u.test(text.slice(figure.start, figure.end)) && sortOfUnit(figure.unit) === 'count') signs.push('is a small number');
  if (/\($/.test(text.slice(0, figure.start))) signs.push('stands in parentheses');
  const tense = tenses.exec(text.slice(Math.max(0, figure.start - 90), figure.start))?.groups;
  signs.push(tense?.past ? 'has a past verb' : tense?.present ? 'has a present verb' : tense?.ahead ? 'has a verb of what is ahead' : 'has no verb');
  if (tellsFlow(text, figure, measure)) signs.push('tells a flow');
  if (recordsEvents(text, figure)) signs.push('counts what happened');
  if (tellsCasualties(text, figure)) signs.push('counts the hurt');
  if (tellsPlan(text, figure)) signs.push('is planned');
  if (isRanked(text, figure)) signs.push('is ranked');
  for (const [sign, reach, pattern] of before) if (pattern.test(text.slice(Math.max(0, figure.start - reach), figure.start))) signs.push(sign);
  for (const [sign, reach, pattern] of after) if (!signs.includes(sign) && pattern.test(text.slice(figure.end, figure.end + reach))) signs.push(sign);
  return signs;
}
