import type { DateMatch } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { isPeriod } from './is-period.ts';
import { wordsBeforeAmount } from './words-before-amount.ts';

/** "grants for 2021–2027 total …", "the plan for 2025-2027 is worth up to …", "output last year was about …". */
const states = new RegExp(
  `^(?: alone)?(?: (?:has|had|have|will|would|could|should|may)|,)? (?:totall?ing|worth|amounting to|is|was|were|are|totals?|totall?ed|stands? at|stood at|amounts? to|amounted to|comes? to|came to|(?:came|come|clocked|coming) in at|(?:is|are|was|were|be) (?:likely|due|set) to (?:(?:come in|stand) at|reach|exceed|be|total|amount to)|(?:shows?|showed|points? to|pointed to|indicates?|indicated|suggests?|suggested|comprise[sd]?|included|covered|consisted of)(?: (?:\\p{Ll}+ ){1,4}(?:of|at|worth|totall?ing))?|reach(?:es|ed)|exceed(?:s|ed)?|equals?|equall?ed|made up|(?:provides?|provided|calls?|called|asks?|asked) for|seeks?|sought|be|hit|topp?(?:ed|s)?|surpass(?:es|ed)?|(?:crossed|passed|surpassed|exceeded|topped|reached) the (?:mark|threshold|level) of|(?:rise|rose|grow|grew|climb(?:ed)?|increase|increased|f[ae]ll|drop(?:ped)?|decline|declined|shrink|shrank) to|(?:is|was|are|were|be|been) (?:worth|(?:valued|estimated|put|set|fixed)(?: by (?:the )?[\\p{L} ]{1,30})? at|(?:expected|projected|forecast|set|planned) (?:to (?:be|reach|exceed|total|hit|come to|amount to|rise to|grow to|fall to)|at))) ${wordsBeforeAmount}$`,
  'u',
);
/** "The figure for the first seven months of this year was up 10.2 percent": the change that a period in the subject brought. */
const moves =
  /^ (?:(?:was|were|is|are) (?:up|down)|rose|grew|increased|fell|decreased|dropped|declined|jumped|surged|shrank)(?: by)?(?: (?:about|almost|nearly|over|more than|some|around|roughly|only|just)){0,2} $/u;
/** "Remittances in 2022 were boosted by the rouble and hit …": the second verb of a subject that holds a period. */
const secondVerb = new RegExp(
  `^(?: (?:was|were|had|\\p{Ll}+ed|grew|rose|fell)\\b[^,;:.—\\d]{0,60})? and (?:(?:has|had) )?(?:hit|reached|exceeded|topped|surpassed|totall?ed|amounted to|stood at|came to|(?:rose|grew|climbed|fell|dropped|declined|shrank) to) ${wordsBeforeAmount}$`,
  'u',
);
/** "Trade in the first quarter: exports $410 million". */
const tabled = /^: (?:\p{Ll}[\p{Ll}-]* ){0,3}(?:of |at )?$/u;
/** "Inflation in September, in annual terms, made up …": how a rate is measured, or who says so. */
const measured =
  /^, (?:in (?:annual|monthly|real|nominal|dollar|money|volume) terms|on an annual basis|year[- ]on[- ]year|y\/y|as a whole|in total|in turn|on average|according to [^,;:.\d]{3,60}), /u;

/** True for the words between a period in the subject and what it came to, or by what it changed. */
function tells(gap: string, unit: string): boolean {
  const plain = gap.replace(measured, ' ');
  return states.test(plain) || secondVerb.test(gap) || tabled.test(gap) || (unit === '%' && moves.test(gap));
}

/** True for a period inside a subject: "assistance for 2021-2027", "trade last year"; "the grant approved in 2022" only tells when that was. */
function isSubject(text: string, date: DateMatch): boolean {
  const lead = text.slice(Math.max(0, date.start - 24), date.start);
  if (/\b(?:approved|signed|agreed|pledged|announced|launched|opened|founded|established|introduced|adopted|begun|started) in $/.test(lead)) return false;
  return (
    isPeriod(text, date) &&
    (/\b(?:for|in|during|over|from|between|as of|as at|at|by) (?:the )?(?:(?:whole|entirety|course|end|start|beginning) of )?$/i.test(lead) ||
      /^(?:last|this) /.test(date.text))
  );
}

/** True for an amount that is told of a subject which holds the date: "grants for 2021–2027 total …", "output last year was about …". */
export function tellsOfSubject(text: string, date: DateMatch, figure: FigureSpan): boolean {
  return figure.start - date.end <= 110 && isSubject(text, date) && tells(text.slice(date.end, figure.start), figure.unit);
}
