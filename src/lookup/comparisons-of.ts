import { type Comparison, compareFigures } from './compare-figures.ts';
import type { Corpus, Fact } from './corpus-shape.ts';

/** The figures of a corpus side by side, ready to be looked up. */
export interface Comparisons {
  all: Comparison[];
  /** The page of the list that shows a comparison, from 1. */
  pageOf: (id: string) => number;
  /** The comparisons that hold one of these facts, in the order of the list. */
  holding: (facts: readonly Fact[]) => Comparison[];
}

/** Comparisons that one page of the list shows. */
export const comparisonsOnPage = 12;

const known = new WeakMap<Corpus, Comparisons>();

/** Gives the figures of a corpus side by side, compared once. */
export function comparisonsOf(corpus: Corpus): Comparisons {
  const found = known.get(corpus);
  if (found !== undefined) return found;
  const all = compareFigures(corpus.facts, (id) => corpus.actor(id).kind === 'country');
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const byFact = new Map<string, Set<number>>();
  for (const [place, { figures }] of all.entries()) for (const { fact } of figures) byFact.set(fact.id, (byFact.get(fact.id) ?? new Set()).add(place));
  const made: Comparisons = {
    all,
    pageOf: (id) => Math.floor((places.get(id) ?? 0) / comparisonsOnPage) + 1,
    holding: (facts) => {
      const held = new Set(facts.flatMap(({ id }) => [...(byFact.get(id) ?? [])]));
      return [...held].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
    },
  };
  known.set(corpus, made);
  return made;
}
