import { countOf } from '../../wording/count-of.ts';
import { address } from '../address.ts';
import type { Actor, Corpus } from '../corpus-shape.ts';
import { listPhrases, type SummarySentence } from './phrase.ts';

/** Says with which countries a country shares the most facts; each leads to the page of the two. */
export function sayRelations(corpus: Corpus, { id }: Actor): SummarySentence {
  const relations = corpus.relationsOf(id);
  if (relations.length === 0) return [];
  const named = relations
    .slice(0, 3)
    .map(({ a, b, facts }) => ({ text: `${a.id === id ? b.name : a.name} (${countOf(facts.length, 'fact')})`, href: address.relation(a.id, b.id) }));
  const opening =
    relations.length === 1 ? 'It shares facts with one country, ' : relations.length <= 3 ? 'It shares facts with ' : 'It shares the most facts with ';
  return [opening, ...listPhrases(named), '.'];
}
