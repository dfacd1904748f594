import type { DateMatch } from '../../match.ts';
import { firstIndex } from './first-index.ts';

const clauseEnd =
  /;|, (?:while|whereas|but|and (?=by|in\b)|the (?:highest|lowest|most|best|worst|largest|smallest|first|greatest))\b|, and (?:the|its|their) (?:\p{Ll}+ ){1,4}(?:in|for|at the end of) (?:the )?$/u;
/** "Sales to the Union, with which an agreement has been in force since 2020, came to …": a date within what is put in between commas. */
const inAside = /, (?:(?:with|in|of|to|under|for|by|on) )?(?:which|whom|whose|who|where)\b[^,;:.]*$/u;

/** True where no period of its sentence stands in the clause of a figure: the nearest on either side are parted from it. */
export function isUndatedClause(text: string, figure: { start: number; end: number }, periods: readonly DateMatch[]): boolean {
  const at = firstIndex(periods, (date) => date.start >= figure.end);
  const [previous, next] = [periods[at - 1], periods[at]];
  return (
    (previous === undefined ||
      (text[previous.end] === ',' && inAside.test(text.slice(Math.max(0, previous.start - 100), previous.start))) ||
      clauseEnd.test(text.slice(Math.max(previous.end, figure.start - 600), figure.start))) &&
    (next === undefined || clauseEnd.test(text.slice(figure.end, Math.min(next.start, figure.end + 600))))
  );
}

/** True for what stands between quotation marks. */
export function isQuoted(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - 1000), at);
  return lead.lastIndexOf('“') > lead.lastIndexOf('”') || lead.split('"').length % 2 === 0;
}

/** True for the other side of a comparison: "up from $529 million", "against 96%". */
export function isCompared(text: string, { start }: { start: number }): boolean {
  return /\b(?:from|against|versus|compared (?:with|to)|(?<!less |more |fewer |greater )than|as opposed to|down on|up on) (?:(?:about|roughly|approximately|close to|at least|almost|nearly|some|only|just|over|more than|around|the) ){0,2}$/u.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

/** True for "in the year to June 2025", "in the 12 months to July". */
export function isYearTo(text: string, start: number): boolean {
  return /(?:\b(?:(?:year|(?:12|twelve) months) (?:to|(?:that )?(?:ended|ending)(?: in| on)?)|(?:12|twelve) months through)|\byear(?: \(|, which )(?:ended|ends|concluded)(?: on| in)?) $/.test(
    text.slice(Math.max(0, start - 32), start),
  );
}

/** True for a year before the one that the text speaks of, named after the head of its sentence. */
export function isAside(text: string, date: DateMatch, year: number | null): boolean {
  const own = yearOf(date);
  return own !== null && year !== null && own < year && !/^[“"]?(?:\p{L}+ ){0,3}$/u.test(text.slice(0, date.start));
}

/** Gives the year with which a date begins; null where its words do not say it. */
export function yearOf(date: DateMatch | null | undefined): number | null {
  const year = /^\d{4}/.exec(date?.edtf ?? '')?.[0];
  return year === undefined ? null : Number(year);
}
