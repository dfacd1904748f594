import type { PairReason, PairVerdict } from '../lookup/class-pair.ts';
import type { ComparedFigure } from '../lookup/compare-figures.ts';
import { capitalizeFirst } from './capitalize-first.ts';
import { describeDate } from './describe-date.ts';

/** The classes of a pair, as readers see them. */
export const pairLabels = { same: 'same', conflict: 'conflict', 'not-comparable': 'not comparable' } as const;

/** Gives in words why the periods of two figures do not allow to compare them. */
function describePeriods(a: ComparedFigure, b: ComparedFigure): string {
  const [one, two] = [a, b].map(({ figure }) => (figure.period === null ? null : describeDate(figure.period.edtf)));
  if (one == null && two == null) return 'neither sentence names a period';
  if (one == null || two == null) return `one is for ${one ?? two}, the other sentence names no period`;
  return `one is for ${one}, the other for ${two}`;
}

/** Gives one reason in words. */
function describeReason(reason: PairReason, a: ComparedFigure, b: ComparedFigure): string {
  const scope = ({ measure, figure }: ComparedFigure): string => (measure.scope.endsWith('change') ? 'a change' : `“${figure.measure}”`);
  switch (reason) {
    case 'period':
      return describePeriods(a, b);
    case 'unit':
      return `one is in ${a.figure.unit}, the other in ${b.figure.unit}, and nothing is converted`;
    case 'scope':
      return `one is ${scope(a)}, the other ${scope(b)}`;
    case 'direction':
      return 'two parties are named, and not which way it runs';
    case 'bound':
      return 'one sentence gives only a bound';
    case 'one-article':
      return 'one article gives both, so they may count different things';
  }
}

/** Names the reasons of a pair in a few words: "period", "period and unit". */
export function nameReasons({ reasons }: PairVerdict): string {
  const names: Record<PairReason, string> = { period: 'period', unit: 'unit', scope: 'scope', direction: 'scope', bound: 'scope', 'one-article': 'scope' };
  return [...new Set(reasons.map((reason) => names[reason]))].join(' and ');
}

/** Gives in a sentence how two figures stand to each other, without saying which one is right. */
export function describePair(verdict: PairVerdict, a: ComparedFigure, b: ComparedFigure): string {
  if (verdict.verdict === 'same') return 'Both can hold: the same period and amounts that agree, as far as the sentences are exact.';
  if (verdict.verdict === 'conflict')
    return 'Both cannot hold: the same measure, parties, period and unit, and amounts that rounding does not explain. The ledger does not decide between them.';
  const why = verdict.reasons.map((reason) => describeReason(reason, a, b)).join('; ');
  return `${capitalizeFirst(why)}.`;
}
