import type { Comparison } from '../lookup/compare-figures.ts';
import { capitalizeFirst } from './capitalize-first.ts';

/** Gives the title of figures side by side: "Trade, Kazakhstan and Tajikistan, in money". */
export function nameComparison({ family, parties, unitKind }: Comparison, nameOf: (actor: string) => string): string {
  const names = parties.map(nameOf);
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
  const unit = unitKind === 'money' ? '' : unitKind === '%' ? ', in per cent' : `, in ${unitKind}`;
  return `${capitalizeFirst(family)}: ${listed}${unit}`;
}
