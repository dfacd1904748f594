import type { FigureSpan } from './figure-span.ts';

const samePeriod =
  /\b(?:over|in|during|for|within) (?:(?:that|the same|this same) (?:\p{L}+ )?(?:period|months|time|years?|quarter|half)\b(?! (?:of|in|last|a year|as)\b)|the (?:year|period)(?=[,.;]| while\b| and\b|$))/iu;
const ofTotal = /^ of (?:the|that|this) (?:total|amount|sum|volume|turnover|figure)\b/u;
/** "Of these, 61,000 tonnes went to Kazakhstan". */
const ofThese = /^(?:Out o|O)f (?:these|those|them|this|that)\b(?: (?:total|amount|sum|volume|number|figure))?,? (?:\p{Ll}+ ){0,4}$/u;
/** "That is 14 percent more than a year ago". */
const thatIs = /^(?:That|This|It) (?:is|was|represents|represented|marks|marked) (?:\p{Ll}+ ){0,4}$/u;
const theFigure = /\b(?:[Tt]he|[Tt]hat) (?:figure|number|total) (?:is|was|stood at|came to|reached|amounted to) (?:\p{L}+ ){0,2}$/u;

/**
 * Tells whether a figure goes on about the period of the sentence before: the `last` one named there ("over the same ten months"), or the
 * `only` one ("$16.9 million of the total", "the figure was $38 million"); null where it does not.
 */
export function continuesPeriod(text: string, figure: FigureSpan, dated: boolean): 'last' | 'only' | null {
  if (theFigure.test(text.slice(Math.max(0, figure.start - 60), figure.start))) return 'only';
  if (dated) return null;
  const lead = text.slice(0, figure.start);
  if (
    lead.length <= 60 &&
    (ofThese.test(lead) || (thatIs.test(lead) && /^(?: \p{L}+)? (?:more|less|higher|lower|fewer|up|down)\b/u.test(text.slice(figure.end))))
  )
    return 'only';
  if (samePeriod.test(text.slice(Math.max(0, figure.start - 200), figure.end + 120))) return 'last';
  return ofTotal.test(text.slice(figure.end, figure.end + 20)) ? 'only' : null;
}
