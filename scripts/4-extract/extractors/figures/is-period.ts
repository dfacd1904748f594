import type { DateMatch } from '../../match.ts';

/** "On December 1 the level of the reservoir was …": what stands at something on a day. */
const levelAhead =
  /^,? (?:the |its |their |our )?[^,;:.\d]{0,50}\b(?:levels?|prices?|rates?|reserves?|debts?|stocks?|number|population|volume|balance|index|share)\b[^,;:.\d]{0,40} (?:was|were|stood|amounted|totall?ed|reached|came)\b|^,? [^,;:.\d]{3,60}\b(?:reservoir|lake|fund|bank|portfolio|storage|warehouses?|dam|treasury)s? (?:held|contained|stored|had|stood at)\b/u;

/** True for a single day of the calendar, with or without its year. */
export function isCalendarDay({ edtf }: DateMatch): boolean {
  return /^[^/]*-\d\d-\d\d$/.test(edtf ?? '');
}

/** True for a single day, however it is named. */
export function isDay(date: DateMatch): boolean {
  return date.rule === 'weekday' || date.rule === 'relative-day' || isCalendarDay(date);
}

/** "in the third quarter of fiscal year", before its year. */
const quarterOf = /\b(?:quarters?|half|months|Q[1-4]|[HQ][1-4]) (?:of )?(?:the )?(?:(?:fiscal|financial)(?: year)? )?$/i;

/** True for a fiscal year of which only a part is told: its quarters are no quarters of the calendar, and where it begins nobody says. */
export function isOfFiscalPart(text: string, { start, end, rule }: DateMatch): boolean {
  const lead = text.slice(Math.max(0, start - 40), start);
  return (
    quarterOf.test(lead) &&
    (/(?:fiscal|financial)(?: year)? $/i.test(lead) || rule === 'fiscal-year' || /^ (?:fiscal|financial) year\b/.test(text.slice(end, end + 16)))
  );
}

/** A day is a period only as the time of a balance: "as of 1 January 2025". */
export function isPeriod(text: string, date: DateMatch): boolean {
  const lead = text.slice(Math.max(0, date.start - 24), date.start);
  if (/\bas (?:of|at) $|^By $|\bthat by $|\b(?:year|months)(?: to|(?: |, which | that | \()(?:ended|ending)(?: on)?) $/i.test(lead)) return true;
  if (/^(?:On|At) (?:the )?$/.test(lead) && levelAhead.test(text.slice(date.end, date.end + 80))) return true;
  if (/\bat $/.test(lead) && isCalendarDay(date)) return true;
  if (isOfFiscalPart(text, date)) return false;
  if (/\b(?:survey|poll|census|results) (?:of|for) (?:the )?$/.test(lead)) return true;
  if (/\bthan (?:in |for |during )?(?:the same period (?:of |in )?)?$/.test(lead) || /\b(?:since|signed in|until|of) $/.test(lead))
    return /\b(?:end|start|beginning|whole|entire|course|all|most|rest|remainder) of $/.test(lead);
  return !isDay(date);
}
