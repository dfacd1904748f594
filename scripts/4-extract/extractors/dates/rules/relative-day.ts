import { oneOf } from '../../../lexicon/one-of.ts';
import { relativeDays } from '../../../lexicon/relative-days.ts';
import { datePattern as p } from '../date-pattern.ts';
import type { DateRule } from '../date-rule.ts';

/** "said today", "today signed": an event of the day, where "Today 95 percent is built" speaks of these times. */
const pastVerb = /(?:\p{Ll}{2,}ed|met|held|said|told|spoke|took place|began|here) $/u;
/** "held official talks today with" */
const deedBefore =
  /\b(?:held|signed|opened|conducted|hosted|chaired|concluded|inaugurated|launched|delivered) (?:(?:an?|the|their|his|her) )?(?:(?!(?:in|at|by|for|with|from|to|on|of) )[\p{Ll}-]+ ){1,4}$/u;
const verbAfter = /^ (?:\p{Ll}{2,}ed|met|held|said|told|spoke|took|began)(?!\p{L})/u;

/** Reads `yesterday`, `the same day`, `the day before` as a day that waits for another; "today" only where it can be a day and not the present age. */
export const relativeDay: DateRule = {
  name: 'relative-day',
  pattern: new RegExp(`${p.wordStart}${oneOf(relativeDays.keys())}(?![\\p{L}\\d-]|’(?!s))`, 'giu'),
  read(match, text) {
    const bounds = { start: match.index, end: match.index + match[0].length };
    const phrase = match[0].toLowerCase();
    const after = text.slice(bounds.end, bounds.end + 16);
    // "What would you sign tomorrow, if …?": no day is meant.
    if (phrase === 'tomorrow' && /\b(?:would|could|might|if)\b[^.;:]{0,60}$/iu.test(text.slice(Math.max(0, bounds.start - 90), bounds.start))) return [];
    // "Africa’s tomorrow": what is to come of it.
    if (phrase === 'tomorrow' && /\p{L}[’']s $|s[’'] $/u.test(text.slice(Math.max(0, bounds.start - 4), bounds.start))) return [];
    // "today’s world" is no day.
    if (phrase === 'today' && after.startsWith('’')) return [];
    // "the day before the summit" counts from an event, not from a date.
    if ((phrase === 'the day before' || phrase === 'the day after') && !/^(?:[.,;:)]|$| in | at )/.test(after)) return [];
    if (phrase === 'that day' && /^ (?:when|that|will)\b/.test(after)) return [];
    // "met with B today in Washington"
    const placed =
      /^(?:,? (?:in|at) (?:the )?\p{Lu}|\.$)/u.test(after) &&
      /\b(?:met|held|spoke|signed|received|arrived|began|opened|talked|launched|approved|hosted|announced|initialled|ratified|adopted|took place|visited|opened)\b/.test(
        text.slice(Math.max(0, bounds.start - 120), bounds.start),
      );
    const lead = text.slice(Math.max(0, bounds.start - 60), bounds.start);
    const spoken = placed || pastVerb.test(lead) || deedBefore.test(lead) || verbAfter.test(after);
    if (phrase === 'today' && !spoken) return [{ ...bounds, edtf: null, missing: null, reason: '“today” may mean these times' }];
    const context = relativeDays.get(phrase)?.from === 'context';
    return [{ ...bounds, edtf: null, missing: 'anchor', reason: context ? 'points back to a day named before' : 'needs the date of publication' }];
  },
};
