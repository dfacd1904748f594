import { makeQuestion } from './ask-prepared.ts';
import { type Comparison, compareComparisons, compareFigures } from './compare-figures.ts';
import type { Corpus, Fact } from './corpus-shape.ts';

/** The figures of a corpus side by side, ready to be looked up. */
export interface Comparisons {
  all: Comparison[];
  /** Null where there is none of the id. */
  find: (id: string) => Comparison | null;
  /** The page of the list that shows a comparison, from 1. */
  pageOf: (id: string) => number;
  /** The comparisons that hold one of these facts, in the order of the list. */
  holding: (facts: readonly Fact[]) => Comparison[];
}

/** Comparisons that one page of the list shows. */
export const comparisonsOnPage = 6;

const listComparisons = makeQuestion('comparisons', (corpus) => {
  const all = compareFigures(corpus.facts, (id) => corpus.actor(id).kind === 'country');
  return () => all;
});

const findComparison = makeQuestion('comparison', (corpus) => {
  const byId = new Map(listComparisons(corpus, '').map((comparison) => [comparison.id, comparison]));
  return (id) => byId.get(id) ?? null;
});

const findPage = makeQuestion('page of a comparison', (corpus) => {
  const places = new Map(listComparisons(corpus, '').map(({ id }, place) => [id, place]));
  return (id) => Math.floor((places.get(id) ?? 0) / comparisonsOnPage) + 1;
});

const listHolding = makeQuestion('comparisons that hold a figure', (corpus) => {
  const byFact = new Map<string, Set<Comparison>>();
  for (const comparison of listComparisons(corpus, ''))
    for (const { fact } of comparison.figures) byFact.set(fact.id, (byFact.get(fact.id) ?? new Set()).add(comparison));
  return (fact) => [...(byFact.get(fact) ?? [])];
});

/** Gives the figures of a corpus side by side, compared once. */
export function comparisonsOf(corpus: Corpus): Comparisons {
  return {
    get all() {
      return listComparisons(corpus, '');
    },
    find: (id) => findComparison(corpus, id),
    pageOf: (id) => findPage(corpus, id),
    holding: (facts) => [...new Set(facts.flatMap(({ id }) => listHolding(corpus, id)))].sort(compareComparisons),
  };
}
