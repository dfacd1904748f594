import type { DateReading } from './date-rule.ts';

/** A reading with the rule that gave it. */
export type NamedReading = DateReading & { rule: string };

/**
 * Gives `2024-01/2024-09` for two neighbours joined by a dash, "to" or "between … and …": "January–September 2024", "from May 2023 to June";
 * the year that one of them lacks comes from the other. Null where the words between do not make a range.
 */
export function joinRange(text: string, a: NamedReading, b: NamedReading): NamedReading | null {
  if (a.edtf === null || b.edtf === null || a.edtf.includes('/') || b.edtf.includes('/') || a.part || b.part) return null;
  if (!isPlain(a.edtf) || !isPlain(b.edtf) || a.missing === 'anchor') return null;
  const gap = text.slice(a.end, b.start);
  const before = text.slice(Math.max(0, a.start - 20), a.start);
  const from = /(?:^|\P{L})from (?:the )?(?:early |mid-|late )?$/iu.test(before);
  const dash = /^ ?[-–—] ?$/.test(gap);
  const to = /^ (?:to|through|until|till|up to) (?:the )?(?:early |mid-|late )?$/.test(gap) && (from || (a.edtf.length > 4 && a.edtf.length === b.edtf.length));
  const and = /^ and (?:the )?(?:early |mid-|late )?$/.test(gap) && /(?:^|\P{L})between (?:the )?(?:early |mid-|late )?$/iu.test(before);
  if (!dash && !to && !and) return null;
  // "moved the meeting from June to September" tells of two dates, "were moved on it from January through September" of one time.
  if (to && !gap.includes('through') && /\b(?:postponed|moved|rescheduled|delayed|changed)\b[^.;]{0,60}$/.test(text.slice(Math.max(0, a.start - 80), a.start)))
    return null;
  const [first, last] = shareYear(a.edtf, b.edtf);
  if (first.slice(0, 4) === last.slice(0, 4) ? first >= last && !first.startsWith('X') : first > last) return null;
  return { start: a.start, end: b.end, edtf: `${first}/${last}`, missing: first.startsWith('X') ? b.missing : null, reason: b.reason ?? null, rule: 'range' };
}

/** True for a day, a month or a year, with or without X in the place of the year. */
function isPlain(edtf: string): boolean {
  return /^(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(edtf);
}

/** Gives both ends the same year where one lacks it; "December – February 2024" begins the year before. */
function shareYear(a: string, b: string): [string, string] {
  const [yearA, yearB] = [a.slice(0, 4), b.slice(0, 4)];
  const wraps = a.slice(4) > b.slice(4);
  if (yearA === 'XXXX' && yearB !== 'XXXX') return [`${Number(yearB) - (wraps ? 1 : 0)}${a.slice(4)}`, b];
  if (yearB === 'XXXX' && yearA !== 'XXXX') return [a, `${Number(yearA) + (wraps ? 1 : 0)}${b.slice(4)}`];
  return [a, b];
}
