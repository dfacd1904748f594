import type { Derived, NamedDate } from './resolve-relative-date.ts';
import { shiftYears } from './shift-years.ts';

const lead =
  /\b(?:same|corresponding|analogous|similar|comparable) (?:(?!day|date|month|year)\p{L}+[ -]){0,2}(?<unit>period|months?|quarter|half(?:[- ]year)?|time(?: (?:span|frame))?|day|date)(?: (?:of|in|from|during|for))? (?:the |fiscal year )?$/u;
const span = /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?\/\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/;
const month = /^\d{4}-(?:0\d|1[0-2])$/;
const day = /^\d{4}-\d\d-\d\d$/;

/**
 * Gives the months of another year that "in the same period of 2024" or "on the same date last year" mean: those that the text named last, in the year that
 * the match says. `year` is that year, EDTF; null where no such words stand before, or nothing fits them.
 */
export function samePartOfYear(
  text: string,
  start: number,
  year: string,
  { before, sentence }: { before: readonly NamedDate[]; sentence: number },
): Derived | null {
  const unit = lead.exec(text.slice(Math.max(0, start - 60), start))?.groups?.unit;
  const last = /^(?:(\d{4})|\d{4}\/(\d{4}))$/.exec(year);
  if (unit === undefined || last === null) return null;
  const fits = (edtf: string) =>
    unit === 'day' || unit === 'date'
      ? day.test(edtf)
      : unit === 'month'
        ? month.test(edtf)
        : span.test(edtf) || (/^(?:period|time)/.test(unit) && month.test(edtf));
  const named = before.find((one) => sentence - one.sentence <= 1 && fits(one.edtf))?.edtf;
  if (named === undefined) return null;
  const shift = Number(last[1] ?? last[2]) - Number(named.slice(0, 4));
  // The first quarter of a fiscal year lies in the first of its two years.
  const edtf = shiftYears(named, last[2] === undefined ? shift : -1);
  return edtf === null || shift > 0 ? null : { edtf, part: 'year', rule: 'same-part-of-year' };
}
