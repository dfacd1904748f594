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
  /** The comparisons that hold a figure about an actor, a relation or a topic, in the order of the list. */
  holding: (owner: FigureOwner, id: string) => Comparison[];
}

/** What has figures. */
export type FigureOwner = 'actor' | 'relation' | 'topic';

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

/** Asked for all figures of a page at once: each question is remembered, and most figures stand beside no other. */
const listHolding = makeQuestion('comparisons that hold a figure', (corpus) => {
  const byFact = new Map<string, Set<Comparison>>();
  for (const comparison of listComparisons(corpus, ''))
    for (const { fact } of comparison.figures) byFact.set(fact.id, (byFact.get(fact.id) ?? new Set()).add(comparison));
  const relations = new Map(corpus.relations.map(({ id, facts }) => [id, facts]));
  const factsOf: Record<FigureOwner, (id: string) => Fact[]> = {
    actor: corpus.factsAbout,
    relation: (id) => relations.get(id) ?? [],
    topic: (id) => corpus.topic(id).facts,
  };
  return (argument) => {
    const [owner = '', id = ''] = argument.split(' ');
    const figures = factsOf[owner as FigureOwner](id).filter(({ kind }) => kind === 'figure');
    return [...new Set(figures.flatMap((fact) => [...(byFact.get(fact.id) ?? [])]))].sort(compareComparisons);
  };
});

/** Gives the figures of a corpus side by side, compared once. */
export function comparisonsOf(corpus: Corpus): Comparisons {
  return {
    get all() {
      return listComparisons(corpus, '');
    },
    find: (id) => findComparison(corpus, id),
    pageOf: (id) => findPage(corpus, id),
    holding: (owner, id) => listHolding(corpus, `${owner} ${id}`),
  };
}
