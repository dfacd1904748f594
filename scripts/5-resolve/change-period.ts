import type { PeriodChange } from '../4-extract/match.ts';

/**
 * Gives the EDTF period that follows from another by a rule: the one a year earlier, the same part of the year in `year`, the twelve months
 * that end with a month, all the time since. Null where the dates do not tell.
 */
export function changePeriod(edtf: string, { rule }: PeriodChange, year: string | null): string | null {
  if (rule === 'period-from-sentence-before' || rule === 'period-of-report') return edtf;
  if (rule === 'period-a-year-earlier') return shiftYears(edtf, -1);
  if (rule === 'period-year-to-month') return yearTo(edtf);
  if (rule === 'period-since') return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf) ? `${edtf}/..` : null;
  const from = /^(\d{4})(?:$|[-/])/.exec(edtf)?.[1];
  return from !== undefined && year !== null && /^\d{4}$/.test(year) ? shiftYears(edtf, Number(year) - Number(from)) : null;
}

/** "The year to June 2025", or to its last day, runs from July 2024 on. */
function yearTo(edtf: string): string | null {
  const match = /^(\d{4})-(0\d|1[0-2])(?:-(?:2[89]|3[01]))?$/.exec(edtf);
  if (!match) return null;
  const [year, month] = [Number(match[1]), Number(match[2])];
  return month === 12 ? `${year}-01/${year}-12` : `${year - 1}-${String(month + 1).padStart(2, '0')}/${edtf.slice(0, 7)}`;
}

function shiftYears(edtf: string, years: number): string | null {
  const ends = edtf.split('/').map((end) => {
    const match = /^(\d{4})((?:-\d\d){0,2})$/.exec(end);
    return match && match[2] !== '-02-29' ? `${String(Number(match[1]) + years).padStart(4, '0')}${match[2]}` : null;
  });
  return ends.includes(null) ? null : ends.join('/');
}
