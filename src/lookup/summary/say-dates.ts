import { describeDate } from '../../wording/describe-date.ts';
import type { Fact } from '../corpus-shape.ts';
import { factAddress } from '../fact-address.ts';
import { orderTimeline } from '../order-timeline.ts';
import type { SummarySentence } from './phrase.ts';

/** Says from when to when the facts with a date of a known year run. */
export function sayDates(facts: readonly Fact[]): SummarySentence {
  const dated = orderTimeline(facts).filter(({ edtf }) => edtf !== null && /^\d{4}/.test(edtf));
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first?.edtf || !last?.edtf || !first.facts[0] || !last.facts[0]) return [];
  const from = { text: describeDate(first.edtf, first.part), href: factAddress(first.facts[0]) };
  if (first === last) return ['The only date among its facts is ', from, '.'];
  return ['The dates given run from ', from, ' to ', { text: describeDate(last.edtf, last.part), href: factAddress(last.facts[0]) }, '.'];
}
