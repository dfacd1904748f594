import type { PeriodChange } from '../4-extract/match.ts';
import { shiftYears } from './shift-years.ts';

/**
 * Gives the EDTF period that follows from another by a rule: the one a year earlier, the same part of the year in `other`, the time up to `other`, the
 * twelve months that end with a month, all the time since or until. Null where the dates do not tell.
 */
export function changePeriod(edtf: string, change: PeriodChange, other: string | null): string | null {
  if (change.rule === 'period-likely') return change.change === undefined ? edtf : changePeriod(edtf, { rule: change.change }, other);
  const { rule } = change;
  if (change.rule === 'period-years-earlier') return shiftYears(edtf, -change.years);
  if (rule === 'period-from-sentence-before' || rule === 'period-of-report') return edtf;
  if (rule === 'period-a-year-earlier') return shiftYears(edtf, -1);
  if (rule === 'period-year-to-month') return yearTo(edtf);
  if (rule === 'period-since' && /^\d{4}\/\d{4}$/.test(edtf)) return `${edtf.slice(0, 4)}/..`;
  if (rule === 'period-since') return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf) ? `${edtf}/..` : null;
  if (rule === 'period-until') return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf) ? `../${edtf}` : null;
  if (rule === 'period-year-before-change') return isYearly(edtf) ? shiftYears(edtf, -1) : null;
  if (rule === 'period-two-dates')
    return other !== null && other.length === edtf.length && /^[\dX-]+$/.test(edtf + other) && edtf < other ? `${edtf}/${other}` : null;
  const from = /^(\d{4})(?:$|[-/])/.exec(edtf)?.[1];
  // The year of "the same period of 2024" has been read as those months of it.
  if (other !== null && other.length === edtf.length && other.replace(/\d{4}-/g, '') === edtf.replace(/\d{4}-/g, '') && /-/.test(other)) return other;
  return from !== undefined && other !== null && /^\d{4}$/.test(other) ? shiftYears(edtf, Number(other) - Number(from)) : null;
}

/** True for a year, a fiscal year and months of a year that are compared from year to year: half a year and more. */
function isYearly(edtf: string): boolean {
  const months = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(edtf);
  if (months) return months[1] === months[3] && Number(months[4]) - Number(months[2]) >= 5;
  const years = /^(\d{4})(?:\/(\d{4}))?$/.exec(edtf);
  return years !== null && (years[2] === undefined || Number(years[2]) === Number(years[1]) + 1);
}

/** "The year to June 2025", or to its last day, runs from July 2024 on. */
function yearTo(edtf: string): string | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf);
  // "The fiscal year to July 7, 2025" begins the day after that of the year before.
  if (day && Number(day[3]) < 28) return `${Number(day[1]) - 1}-${day[2]}-${String(Number(day[3]) + 1).padStart(2, '0')}/${edtf}`;
  const match = /^(\d{4})-(0\d|1[0-2])(?:-(?:2[89]|3[01]))?$/.exec(edtf);
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  return month === 12 ? `${year}-01/${year}-12` : `${year - 1}-${String(month + 1).padStart(2, '0')}/${edtf.slice(0, 7)}`;
}
