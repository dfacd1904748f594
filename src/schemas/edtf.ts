import { z } from 'astro/zod';
import { parse } from 'edtf';
import { daysInMonth } from './days-in-month.ts';

/** True where the text is a date by ISO 8601-2 (EDTF, level 2) whose days exist in the calendar. */
export function isEdtf(text: string): boolean {
  // Most dates are plain days, and those the calendar alone decides.
  if (plainDay.test(text)) return isCalendarDay(text);
  const known = judged.get(text);
  if (known !== undefined) return known;
  if (judged.size >= mostJudged) judged.clear();
  const right = parses(text) && (text.match(/\d{4}-\d{2}-\d{2}/g) ?? []).every(isCalendarDay) && !endsBeforeStart(text);
  judged.set(text, right);
  return right;
}

const plainDay = /^\d{4}-\d{2}-\d{2}$/;

/** Judgements so far: the grammar takes a tenth of a millisecond, and an archive names the same days over and over. */
const judged = new Map<string, boolean>();
const mostJudged = 20_000;

/** True where the grammar of the `edtf` package takes the text. */
function parses(text: string): boolean {
  try {
    parse(text, { level: 2 });
    return true;
  } catch {
    return false;
  }
}

/** True where `yyyy-mm-dd` names a day of the proleptic Gregorian calendar; the `edtf` package lets 2023-02-29 through. */
function isCalendarDay(text: string): boolean {
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** True for an interval of plain dates whose end lies before its start, which the grammar lets through. */
function endsBeforeStart(text: string): boolean {
  const { from, to } = /^(?<from>[\d-]{4,10})\/(?<to>[\d-]{4,10})$/.exec(text)?.groups ?? {};
  if (from === undefined || to === undefined || from.startsWith('-') || to.startsWith('-')) return false;
  const shared = Math.min(from.length, to.length);
  return to.slice(0, shared) < from.slice(0, shared);
}

/** A date as an EDTF string (ISO 8601-2), never more precise than the text: `2020-10-02`, `2025-01/2025-06`, `2023-21`, `XXXX-10-02`. */
export const edtf = z.string().max(60).refine(isEdtf, { error: 'is not a date by ISO 8601-2 (EDTF)' });
