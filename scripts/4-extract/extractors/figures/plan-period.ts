import type { DateMatch } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';

const planned = '(?:budgets?|draft|parameters|concept|roadmap|plans?|appeal|programmes?|programs?|framework|request|bill|strategy|facility|allocations?|quota)';
/** "In the budget for 2026, …", "under the State Programme of Industrialization for 2020-2025, …". */
const planBefore = new RegExp(`\\b${planned}\\b(?: [^,;:.—\\d]{1,60}?)? (?:for|of|in) (?:the (?:period |years? )?)?$`, 'iu');
/** "its 2026 draft provides …", "last year’s response plan, which sought …". */
const planAfter = new RegExp(`^(?:’s)? (?:\\p{Ll}[\\p{L}-]* ){0,3}${planned}\\b`, 'u');
/** What a plan does with an amount. */
const holds =
  /\b(?:provid(?:es?|ed|ing)|allocat(?:es?|ed|ing)|earmark(?:s|ed)|foresees?|foresaw|envisag(?:es?|ed)|set(?:s)? aside|includ(?:es?|ed)|s(?:eeks?|ought)|ask(?:s|ed) for|requir(?:es?|ed)|need(?:s|ed)|call(?:s|ed) for|contain(?:s|ed)|totals?|totall?ed|amount(?:s|ed) to|worth|grants?|with|spend(?:s|ing)?|spent|send|receiv(?:es?|ed)|implemented|financ(?:es?|ed)|channell?ed|invest(?:s|ed)?|commit(?:s|ted)|disbursed?|laid down|planned to|have to|has to|is to|are to|will|raised?|mobili[sz]ed?|bring)\b/u;
const broken = /[;:—\d]|, (?:and|but|while|whereas|after|before|since|when)\b|\b(?:since|until|signed in|founded|established)\b/u;
const behind =
  /^(?: [\p{L}-]+){0,3} (?:(?:are|is|were|was|will be|have been|has been|had been) (?:\p{Ll}+ )?(?:provided|allocated|earmarked|foreseen|envisaged|set aside|laid down|included|planned|reserved|spent|put into|built|created|implemented|commissioned))\b/u;

/** True for an amount that a plan, a budget or a programme of a period holds: "in the budget for 2026, 38 billion soms are provided", "its 2026 draft provides 200 billion". */
export function isOfPlan(text: string, date: DateMatch, figure: FigureSpan): boolean {
  // "for 2026, approved by the President, …": who approved it stands between commas.
  const gap = text.slice(date.end, figure.start).replace(/^, (?:approved|adopted|signed|presented|drafted) by [^,;:.—\d]{3,60},/u, ',');
  if (isCostOfProject(text, date, figure)) return true;
  if (gap.length > 110 || !/^\d{4}(?:\/\d{4})?$/.test(date.edtf ?? (date.rule === 'relative-period' ? '2000' : '')) || broken.test(gap)) return false;
  const named = planBefore.test(text.slice(Math.max(0, date.start - 110), date.start)) || planAfter.test(gap);
  return named && (holds.test(gap) || behind.test(text.slice(figure.end, figure.end + 80)));
}

const undertaking =
  /\b(?:projects?|programmes?|programs?|work|works|construction|reconstruction|scheme|phase|initiative)\b[^;:.—\d]{0,60}\b(?:carried out|implemented|executed|built|completed|run|conducted|undertaken|realized|realised)(?: \p{L}+){0,3} (?:in|from|over|between|during|for) (?:the )?(?:period |years )?$/u;
const costs =
  /^,? (?:(?:will|would|is expected to|is to|are to) )?(?:costs?|(?:is|are|was) (?:estimated|valued|put) at|requires?|totals?|amounts? to|is worth) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|over|more than|some|around|up to|a total of|an estimated) ){0,2}(?:US )?$/u;

/** True for what an undertaking of a period costs: "The project, to be carried out from 2024 to 2029, will cost €258 million". */
function isCostOfProject(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return (
    /^\d{4}\/\d{4}$/.test(date.edtf ?? '') &&
    costs.test(text.slice(date.end, figure.start)) &&
    undertaking.test(text.slice(Math.max(0, date.start - 160), date.start))
  );
}

const wants =
  /^(?:, (?:under|according to|as part of|in line with|in accordance with) [^,;:.—\d]{3,60})?[,\s]*(?:[^,;:.—\d]{0,40} )?(?:wants?|plans?|aims?|intends?|hopes?|seeks?|pledged|promised|committed|is to|are to|will|should|must|target(?:s|ed)?|(?<=^ )(?:we|they|it|he|the country) had)\b[^;:.—\d]{0,60}$/u;
const opensBy = /(?:^|[.;:“"] ?|\band |\bbut )[Bb]y (?:the end of )?$/u;

/** True for what somebody wants to have by a year that opens the clause: "By 2030 we want 3.5 gigawatts of new capacity". */
export function isTarget(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return (
    /^\d{4}$/.test(date.edtf ?? '') &&
    figure.start - date.end <= 120 &&
    opensBy.test(text.slice(Math.max(0, date.start - 20), date.start)) &&
    wants.test(text.slice(date.end, figure.start))
  );
}
