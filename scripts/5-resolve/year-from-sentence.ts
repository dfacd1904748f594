import type { DateMatch } from '../4-extract/match.ts';
import { fillYear } from './fill-year.ts';

/** Gives the year that opens a sentence ("In 2017, …") where it names no other; null otherwise. */
export function headYear(text: string, dates: readonly DateMatch[]): number | null {
  const head = dates.find((date) => date.edtf !== null && date.missing === null);
  if (!head?.edtf || !/^\d{4}$/.test(head.edtf) || !/^(?:In|During|Already in|Back in) (?:the year )?$/.test(text.slice(0, Math.min(head.start, 30))))
    return null;
  const alone = dates.every((date) => date.edtf === null || date.missing !== null || date.edtf.slice(0, 4) === head.edtf);
  return alone ? Number(head.edtf) : null;
}

/**
 * Gives a date without a year the year that its own sentence shares with it: that of the next date in "in April and May 2024", or the one
 * that opens the sentence. A year elsewhere does not count: "in force since 2019, was extended in March".
 */
export function yearFromSentence(text: string, match: DateMatch, next: DateMatch | undefined, head: number | null): string | null {
  if (match.edtf === null) return null;
  if (
    next?.edtf &&
    next.missing === null &&
    /^\d{4}-(?:0\d|1[0-2])/.test(next.edtf) &&
    /^(?:,| and| or|, and| to) (?:the |on |in )?$/.test(text.slice(match.end, Math.min(next.start, match.end + 16)))
  ) {
    return match.edtf.slice(4) <= next.edtf.slice(4) ? fillYear(match.edtf, Number(next.edtf.slice(0, 4))) : null;
  }
  return head !== null && match.start > 4 ? fillYear(match.edtf, head) : null;
}
