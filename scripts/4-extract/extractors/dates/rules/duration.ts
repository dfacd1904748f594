import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';

const unit = '(?:minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centuries|century|generations?)';
const amount = `(?:(?:less than|more than|at least|over|almost|nearly|about|around|just|some|only) )?${p.number}(?: and a half)? ${unit}`;

/** Reads lengths of time that point nowhere in the calendar: `over the past two years`, `less than a month after`, `ten years ago`, `in recent years`. */
export const duration: DateRule = {
  name: 'duration',
  pattern: new RegExp(
    `${p.wordStart}(?:(?:(?:over|in|during|for|within|throughout) )?the (?:past|last|next|coming|previous|following|recent)(?: ${p.number})? ${unit}|${amount} (?:ago|after|before|later|earlier)|in recent (?:days|weeks|months|years|decades)|for (?:${p.number}|many|some|most of) (?:${p.number} )?(?:days|weeks|months|years|decades)(?: now)?)${p.wordEnd}`,
    'giu',
  ),
  read: (match) => [{ start: match.index, end: match.index + match[0].length, edtf: null, missing: null, reason: 'a length of time, not a date' }],
};
