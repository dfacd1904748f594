import { clauseAround } from './clause-around.ts';
import { hasPastVerb } from './has-past-verb.ts';

const cue =
  /\b(?:will|would|shall|should|could|may|plans? to|planned|scheduled|(?:is|are|was|were) due|due (?:in|on|to (?:be|begin|start|open|take|visit|meet|arrive|hold))|(?:is|are|was|were) to|preparations? (?:for|of)|to be (?:held|signed|completed|launched|opened)|expects?|expected|set to|slated|intends? to|hopes? to|going to|upcoming|forthcoming|next|promised|deadline)\b|’ll\b|\b(?:ends|begins|starts|opens|concludes|departs|kicks off|wraps up) (?:in \p{Lu}\p{L}+ )?(?:here )?on\b/u;
const deadline = /\b(?:by|until|till|no later than) (?:the )?(?:(?:end|middle|beginning|start) of |early |mid-|late )?$/iu;
/** ", initialled in November, is to be signed in April": the first is done. */
const done =
  /, (?:\p{Ll}+ly )?(?!planned|scheduled|expected|slated|intended|proposed)(?:\p{Ll}{3,}ed|begun|held|made|taken|set up) (?:there |here )?(?:in|on|at|during) (?:the )?(?:early |late |mid-)?$/u;
const prolonged = /\b(?:extend|prolong|postpon|suspend|delay|adjourn|renew|valid|ban|clos|shut)/u;
const reported = /\b(?:said|told(?: \p{L}+){1,3}|announced|stated|added|noted|confirmed|declared|reported) (?:on |late )?$/u;

/**
 * True where the clause around `[start, end)` speaks of what is still to come ("is to meet on 17 December", "by 1 October").
 * Only the clause counts: in "began in May and should be finished this autumn", May is past.
 */
export function hasFutureCue(text: string, start: number, end: number): boolean {
  const clause = clauseAround(text, start, end);
  // "said on Sunday he would": the day belongs to the saying.
  if (/\bhad\b/.test(clause) || reported.test(text.slice(Math.max(0, start - 60), start))) return false;
  const before = text.slice(Math.max(0, start - 200), start);
  if (done.test(before)) return false;
  // "sat in the delegation until June" is over, "was extended until June" is not.
  if (/\b(?:until|till) $/.test(before) && !prolonged.test(clause) && hasPastVerb(text, start, end)) return cue.test(clause);
  return cue.test(clause) || deadline.test(before);
}
