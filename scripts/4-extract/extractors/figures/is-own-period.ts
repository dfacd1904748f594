import type { FigureMatch } from '../../match.ts';

/** True for a figure whose period is a date as it stands, not one that was counted from it. */
export function isOwnPeriod({ periodChange }: FigureMatch): boolean {
  return periodChange === undefined || periodChange.rule === 'period-from-sentence-before' || periodChange.rule === 'period-of-report';
}
