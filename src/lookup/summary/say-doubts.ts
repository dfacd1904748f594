import { capitalizeFirst } from '../../wording/capitalize-first.ts';
import { countWord, shareWord } from '../../wording/count-word.ts';
import type { Fact } from '../corpus-shape.ts';
import type { SummarySentence } from './phrase.ts';

/** Says how many of the facts hold a part that a rule derived, and how many stand in dispute. */
export function sayDoubts(facts: readonly Fact[]): SummarySentence {
  const inferred = facts.filter(({ basis }) => basis === 'inferred').length;
  const disputed = facts.filter((fact) => fact.disputed).length;
  const parts = [
    ...(inferred > 0 ? [`${shareWord(inferred, facts.length, 'fact')} ${inferred === 1 ? 'holds' : 'hold'} a part that a rule derived`] : []),
    ...(disputed > 0 ? [`on ${countWord(disputed, 'fact')} the sources differ`] : []),
  ];
  return parts.length === 0 || facts.length < 2 ? [] : [`${capitalizeFirst(parts.join('; '))}.`];
}
