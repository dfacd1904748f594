import type { FigureSpan } from './figure-span.ts';

const samePeriod =
  /\b(?:over|in|during|for|within) (?:the course of (?=that|the same))?(?:(?:that|the same|this same) (?:[\p{L}\d]+ )?(?:period|months|time|years?|quarter|half)\b(?! (?:of|in|last|a year|as)\b)|the (?:year|period)(?=[,.;]| while\b| and\b|$))/iu;
const ofTotal = /^ of (?:the|that|this) (?:total|amount|sum|volume|turnover|figure)\b/u;
/** "Italy took 31% of it": a part of what was told last. */
const ofIt = /^ of (?:it|them)(?=[,.;]| and\b| to\b| from\b| came\b| went\b| was\b| were\b)/u;
/** "Of these, 61,000 tonnes went to Kazakhstan". */
const ofThese =
  /^(?:Out o|O)f (?:(?:these|those|them|this|that)\b(?: (?:total|amount|sum|volume|number|figure))?|the (?:said|total|above|indicated|overall) (?:total|amount|sum|volume|number|figure)),? (?:\p{Ll}+ ){0,4}$/u;
const aboutSo = /^(?:[Aa]bout |[Aa]pproximately |[Ss]ome |[Nn]early |[Aa]lmost |[Aa]round |[Rr]oughly |[Oo]ver |[Mm]ore than |[Oo]nly |[Jj]ust )?$/u;
/** "That is 14 percent more than a year ago". */
const thatIs =
  /^(?:[^,;:.\d]{1,60} (?:that|shows?|showed) )?(?:[Tt]hat|[Tt]his|[Ii]t) (?:is|was|represents|represented|marks|marked|makes|meant|means) (?:\p{Ll}+ ){0,4}$/u;
/** "Compared to the same period of the previous year, the volume has grown by …": a change of what the sentence before told. */
const againstBefore =
  /^(?:As )?(?:[Cc]ompared (?:to|with)|[Ii]n comparison (?:to|with)|[Aa]gainst|[Rr]elative to) (?:the )?(?:same|corresponding|analogous) (?:period|months|quarter|half|time) (?:of |in )?(?:the )?(?:previous|preceding|last|prior) year,? [^;:.\d—]{0,60}\b(?:grown|grew|increased|rose|risen|fallen|fell|decreased|declined|dropped)(?: by)? (?:\p{Ll}+ ){0,2}$/u;
const theFigure =
  /\b(?:[Tt]he|[Tt]hat) (?:figure|number|total) (?:is|was|stood at|came to|reached|amounted to) (?:\p{L}+ ){0,2}$|\b(?:put|puts|estimated?|estimates|gave|gives) (?:the|that|this) (?:figure|number|total|amount|volume|sum) (?:at|as) (?:\p{L}+ ){0,2}$/u;

/**
 * Tells whether a figure goes on about the period of the sentence before: the `last` one named there ("over the same ten months"), or the
 * `only` one ("$16.9 million of the total", "the figure was $38 million"), or the only one of the sentence right before (`nearest`: "31% of it"); null where it does not.
 */
export function continuesPeriod(text: string, figure: FigureSpan, dated: boolean): 'last' | 'only' | 'nearest' | null {
  if (countsThem(text, figure, dated)) return 'last';
  if (opensOnBefore(text, figure, dated)) return 'only';
  if (
    theFigure.test(text.slice(Math.max(0, figure.start - 60), figure.start)) &&
    !/\b(?:previous|preceding|last|next) (?:year|season|month|quarter)\b/u.test(text.slice(0, figure.start))
  )
    return 'only';
  if (dated) return null;
  if (samePeriod.test(text.slice(Math.max(0, figure.start - 200), figure.end + 120))) return 'last';
  const after = text.slice(figure.end, figure.end + 20);
  return ofTotal.test(after) ? 'only' : ofIt.test(after) ? 'nearest' : null;
}

/** "up by 17 percent over the same period": the words behind a figure that send it to a period named before it. */
const sameHere =
  /^(?: \p{L}+){0,3} (?:over|in|during|for|within) (?:that|the same|this same) (?:period|months|quarter|half)\b(?! (?:of|in|last|a year|as|one|the)\b)/u;

/** True for a figure that says that it is of the same period as something else in its sentence. */
export function namesSamePeriod(text: string, figure: FigureSpan): boolean {
  return sameHere.test(text.slice(figure.end, figure.end + 80));
}

/** True for a sentence that opens with a part of those counted last: "Approximately 85 percent of them were tourists". */
function countsThem(text: string, { start, end }: FigureSpan, dated: boolean): boolean {
  return !dated && aboutSo.test(text.slice(0, start)) && /^ of (?:them|these|those|it|this|that|which)\b/u.test(text.slice(end, end + 12));
}

/** True for a sentence that opens with what the one before told: "Of the said number, 61,000 …", "This is 21.7% less than in the same period last year". */
export function opensOnBefore(text: string, figure: FigureSpan, dated: boolean): boolean {
  const lead = text.slice(0, figure.start);
  if (lead.length > 90) return false;
  return (
    againstBefore.test(lead) ||
    (!dated && ofThese.test(lead)) ||
    countsThem(text, figure, dated) ||
    (thatIs.test(lead) &&
      /^(?: \p{L}+)? (?:more|less|higher|lower|fewer|up|down|rise|increase|growth|fall|drop|decline|jump)\b/u.test(text.slice(figure.end, figure.end + 40)))
  );
}
