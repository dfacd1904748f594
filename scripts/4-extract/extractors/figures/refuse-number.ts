import { currencyWords } from '../../lexicon/currency-words.ts';
import { moneyMultipliers } from '../../lexicon/money-multipliers.ts';
import { physicalUnits } from '../../lexicon/physical-units.ts';
import type { NumberExpression } from './number-expression.ts';

/** A reason to leave a number alone, by the words before it, its own characters or the words after it. */
export interface Refusal {
  name: string;
  reason: string;
  before?: RegExp;
  own?: RegExp;
  after?: RegExp;
}

/** Checked in this order, before any rule for figures. */
export const refusals: readonly Refusal[] = [
  { name: 'time-of-day', reason: 'a time of day', own: /^\d{1,2}:\d\d/ },
  { name: 'time-of-day', reason: 'a time of day', after: /^ ?(?:[ap]\.?m\b|o’clock)/iu },
  { name: 'phone-number', reason: 'a telephone number', before: /\b(?:[Tt]el|[Pp]hone|[Ff]ax|[Mm]obile)[.:]* ?(?:\(?\+?[\d ()-]{0,16})?$/ },
  { name: 'phone-number', reason: 'a telephone number', own: /^\+\d|^\d{2,4}(?:-\d{2,4}){2,}$/ },
  { name: 'proportion', reason: 'a proportion, not an amount', own: /^\d+\/\d+$/ },
  {
    name: 'proportion',
    reason: 'a proportion, not an amount',
    own: /^(?:\d{1,2}|\p{L}+)$/u,
    after: /^ (?:out of|in) (?:every )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)(?![\p{L}\d%]|[.,]\d| (?:years?|months?|weeks?|days?|\p{Lu}))/u,
  },
  { name: 'proportion', reason: 'a proportion, not an amount', before: /\b(?:out of|one in) (?:every )?$/u },
  { name: 'proportion', reason: 'a share in words', after: /^[- ](?:thirds?|quarters?|fifths?|tenths?|halves)\b/u },
  { name: 'age', reason: 'an age', before: /\b(?:aged?|at the age of) $/iu },
  { name: 'age', reason: 'an age', after: /^[ -](?:years?|months?)[ -](?:old|of age)\b/u },
  { name: 'age', reason: 'an age', before: /\p{Lu}\p{Ll}+, $/u, after: /^,(?: |$)/ },
  { name: 'age', reason: 'an age', own: /-year-old/ },
  {
    name: 'numbered',
    reason: 'the number of a paper, room or road',
    before:
      /(?:\b(?:No|Nos|Art|Tel|pp?)\. ?|№ ?|# ?|\b(?:[Nn]umber|[Aa]rticles?|[Cc]hapter|[Ss]ection|[Pp]aragraph|[Rr]esolutions?|[Dd]ecree|Order|Law|Protocol|Annex|Room|Gate|Route|Highway|Flight|Channel|Boeing|Airbus|Phase|phase|Stage|Tier|Category|Grade|Version|version|Agenda|Chart|Figure|Table|top|Top|Group of|CASA|Vision|Strategy) )$/u,
  },
  { name: 'ratio', reason: 'a ratio, not an amount', after: /^(?: ?(?:times|x)(?!\p{L})|[ -]?fold(?!\p{L}))/u },
  { name: 'ratio', reason: 'a ratio, not an amount', own: /^[\d.,]+(?:-?fold|x)$/ },
  { name: 'year', reason: 'a year that no date rule reads', before: /[©] ?$/u },
  { name: 'ordinal', reason: 'an ordinal', own: /^\d+(?:st|nd|rd|th)(?:-|$)/ },
  { name: 'temperature', reason: 'a temperature', after: /^ ?(?:°|degrees? (?:Celsius|Fahrenheit|centigrade))/u },
];

/** Gives the reason and rule by which a number is no figure; null where the rules for figures may look at it. */
export function refuseNumber(number: NumberExpression, text: string): { rule: string; reason: string } | null {
  const own = text.slice(number.start, number.end);
  const before = text.slice(Math.max(0, number.start - 40), number.start);
  const after = text.slice(number.end, number.end + 40);
  const refusal = refusals.find((entry) => (entry.own?.test(own) ?? true) && (entry.after?.test(after) ?? true) && (entry.before?.test(before) ?? true));
  if (refusal && (number.sign === null || refusal.name === 'proportion')) return { rule: refusal.name, reason: refusal.reason };
  if (!number.whole) return { rule: 'part-of-a-name', reason: 'part of a name or code' };
  return isAdjective(number, after) ? { rule: 'adjective', reason: 'part of an adjective' } : null;
}

/** True for "ten-year", "12-point", "five-nation"; units and currencies are amounts all the same: "500-MW", "20-dollar". */
function isAdjective(number: NumberExpression, after: string): boolean {
  if (number.sign !== null) return false;
  const word = number.suffix.startsWith('-') ? number.suffix.slice(1) : (/^-(?<word>\p{L}[\p{L}-]*)/u.exec(after)?.groups?.word ?? '');
  return word !== '' && !physicalUnits.has(word) && !currencyWords.has(word) && !moneyMultipliers.has(word) && !/^(?:percent|strong|plus)/.test(word);
}
