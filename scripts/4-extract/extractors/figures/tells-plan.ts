import type { FigureSpan } from './figure-span.ts';

const toldBefore =
  /\b(?:(?:is|are|was|were) (?:\p{Ll}+ly )?(?:planned|projected|estimated|expected|forecast|set|fixed|put|budgeted|envisaged)(?: (?:at|for|in the (?:amount|corridor|range) of)| to (?:be|reach|make up|amount to|total|stand at|rise to|fall to|grow by))?|will (?:make up|amount to|be|reach|total|receive|(?:decrease|increase|rise|fall|grow|drop|shrink)(?: to| by)?|get|require|come to|stand at)|(?:provides? for|authori[sz]es?|foresees?|envisages?|allocates?|projects?)(?: \p{Ll}+){0,3}|(?:resulting|projected|planned|expected) (?:\p{Ll}+ ){1,2}of) (?:(?:about|roughly|approximately|close to|almost|nearly|over|more than|some|around|up to|only|just|at least) ){0,2}$/u;
const toldBehind =
  /^(?: \p{Ll}+){0,3} (?:(?:is|are|will be|is to be|are to be) (?:\p{Ll}+ly )?(?:planned|allocated|provided|earmarked|envisaged|directed|spent|set aside|foreseen|reserved|assigned)|will (?:go|be directed|be spent|be allocated))\b/u;
const untold = /\b(?:annual(?:ly)?|(?:a|per|each|every) (?:year|month|day)|per annum|loans?|credits?|capacity|price of|rate of|over the (?:next|coming))\b/iu;

/** True for money or a share that a budget or a forecast plans: "Expenditures will make up 27.7 trillion tenge", "for pensions 6.6 trillion are allocated". */
export function tellsPlan(text: string, { start, end, unit }: FigureSpan): boolean {
  if (!/^[A-Z]{3}$|^%$/.test(unit)) return false;
  const lead = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 60);
  return (toldBefore.test(lead) || toldBehind.test(after)) && !untold.test(lead.slice(-60) + after.slice(0, 24));
}

/** True for words of a budget, beside which the amounts of the next sentences are of its year. */
export function speaksOfPlan(text: string): boolean {
  return /\b(?:budget|revenues?|expenditures?|appropriations?|draft|bill|baseline|scenario|deficit)\b/iu.test(text);
}
