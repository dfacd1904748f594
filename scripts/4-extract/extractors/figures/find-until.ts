import type { DateMatch, Span } from '../../match.ts';
import type { FigureSpan } from './figure-span.ts';
import { firstIndex } from './first-index.ts';
import { isLasting } from './is-lasting.ts';

const gapOfUntil =
  /^(?:,? (?:a|per|each|every) (?:year|month|day)|,? (?:annually|monthly|yearly))?(?:(?: \p{Ll}+)?(?: (?:on|of|for|in|from|to|at) (?:the |its |their )?[\p{L}’-]+(?: [\p{L}’-]+){0,4}){1,3}| \p{Ll}+)? (?:until|till) (?:the )?(?:end of )?(?:the )?$/u;
/** What lasts until then is the thing, not the amount: "a contract of $3 million that is valid until 2030". */
const lasts =
  /\b(?:runs?|ran|lasts?|valid|force|remains?|stays?|extends?|extended|prolonged|expires?|which|that|who|is|are|was|were|has|have|not|postponed|loan|credit|bonds?|debt|contracts?|deals?|agreements?)\b/u;
/** "will provide", "have agreed on": what gives the amount. */
const gives =
  /\b(?:will|would|to|agreed|pledged|promised|undertook|guarantee[sd]?|provides?|receives?|gets?|pays?|allocates?|supply|supplies|delivers?|waive[sd]?|fixed|capped|frozen|set|offers?|offered)\b/u;

/** Finds the year to come until which an amount is given or fixed: "will provide 50 scholarships a year until 2030", "a 40 percent discount on tariffs until the end of 2026". */
export function findUntil(text: string, figure: FigureSpan, dates: readonly DateMatch[], year: number): Span | null {
  const next = dates[firstIndex(dates, (date) => date.start >= figure.end)];
  if (next === undefined || next.start - figure.end > 90 || isLasting(figure.unit)) return null;
  const named = /^\d{4}/.exec(next.edtf ?? '')?.[0];
  if (named === undefined || Number(named) < year || next.edtf?.includes('/')) return null;
  // The words "end of" may belong to the date.
  const gap = text.slice(figure.end, next.start);
  const lead = text.slice(Math.max(0, figure.start - 90), figure.start);
  return gapOfUntil.test(gap) && !lasts.test(gap) && gives.test(lead.split(/[;:—]|, (?:and|but|which|who)\b/u).at(-1) ?? '')
    ? { sentence: next.sentence, start: next.start, end: next.end }
    : null;
}
