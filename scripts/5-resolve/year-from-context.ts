import type { DateMatch } from '../4-extract/match.ts';
import { boundsOf } from './date-bounds.ts';
import { fillYear } from './fill-year.ts';

/** How many distinct dates of an article are looked at; more stand in tables, not in articles. */
const mostStated = 200;

/**
 * Gives a date of an undated article the year that other sentences fix without doubt: a season or part of a year that holds it
 * ("In the spring of 2023 …" and later "the March visit"), the same day with its year elsewhere, or the full date that opens the article.
 * Null where two years fit.
 */
export function yearFromContext(edtf: string, stated: readonly string[], lead: DateMatch | undefined): string | null {
  const fitting = new Set(stated.flatMap((wide) => (fixes(edtf, wide) ? [fillYear(edtf, yearInside(edtf, wide))] : [])));
  if (fitting.size === 1) return [...fitting][0] ?? null;
  return fitting.size === 0 ? fromLead(edtf, lead) : null;
}

/** Gives the distinct dates that the text states in full, as many as a context can hold. */
export function statedDates(matches: readonly DateMatch[]): string[] {
  return [...new Set(matches.flatMap(({ edtf, missing }) => (edtf !== null && missing === null ? [edtf] : [])))].slice(0, mostStated);
}

/** True where the other date is narrower than a year and holds this one, or is the same day or month with its year. */
function fixes(edtf: string, wide: string): boolean {
  if (/^\d{4}$/.test(wide) || /^\d{4}\/\d{4}$/.test(wide)) return false;
  if (/^\d{4}-\d\d-\d\d$/.test(wide)) return edtf === `XXXX${wide.slice(4)}`;
  if (/^\d{4}-(?:0\d|1[0-2])$/.test(wide)) return edtf.startsWith(`XXXX${wide.slice(4)}-`);
  const bounds = boundsOf(wide);
  if (!bounds || bounds.last - bounds.first > 200) return false;
  const inside = boundsOf(fillYear(edtf, yearInside(edtf, wide)) ?? '');
  return inside !== null && inside.first >= bounds.first && inside.last <= bounds.last;
}

/** Gives the year of the first or last end of a period in which the month lies. */
function yearInside(edtf: string, wide: string): number {
  const bounds = boundsOf(wide);
  const first = Number(wide.slice(0, 4));
  if (!bounds) return first;
  const inFirst = boundsOf(fillYear(edtf, first) ?? '');
  return inFirst && inFirst.first >= bounds.first ? first : first + 1;
}

/** Takes the year of a full date that opens the article, where the result is within two months of it. */
function fromLead(edtf: string, lead: DateMatch | undefined): string | null {
  if (!lead || lead.sentence > 2 || lead.start > 40 || !/^\d{4}-\d\d-\d\d$/.test(lead.edtf ?? '')) return null;
  const day = boundsOf(lead.edtf ?? '');
  const year = Number(lead.edtf?.slice(0, 4));
  for (const y of [year, year + 1, year - 1]) {
    const candidate = fillYear(edtf, y);
    const bounds = candidate ? boundsOf(candidate) : null;
    if (candidate && day && bounds && bounds.first - day.last <= 62 && day.first - bounds.last <= 62) return candidate;
  }
  return null;
}
