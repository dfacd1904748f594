import { capitalizeFirst } from '../../wording/capitalize-first.ts';
import { countWord } from '../../wording/count-word.ts';
import { describeDate } from '../../wording/describe-date.ts';
import type { Fact } from '../corpus-shape.ts';
import { factAddress } from '../fact-address.ts';
import type { SummarySentence } from './phrase.ts';

/** Says how many figures there are, with the one that says most about what it measures. */
export function sayFigures(facts: readonly Fact[]): SummarySentence {
  const figures = facts.flatMap((fact) => (fact.statement.kind === 'figure' ? [{ fact, value: fact.statement.value }] : []));
  const told = ({ value }: (typeof figures)[number]) => Number(value.measure !== null) * 2 + Number(value.period !== null);
  const [best] = [...figures].sort((a, b) => told(b) - told(a) || b.fact.quotes.length - a.fact.quotes.length);
  if (best === undefined) return [];
  const { text, measure, period } = best.value;
  const particulars = [measure ?? '', period === null ? '' : describeDate(period.edtf)].filter(Boolean).join(', ');
  const link = { text, href: factAddress(best.fact) };
  const opening = figures.length === 1 ? 'One figure is given: ' : capitalizeFirst(`${countWord(figures.length, 'figure')} are given, among them `);
  return [opening, link, particulars === '' ? '.' : ` (${particulars}).`];
}
