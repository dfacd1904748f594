import type { Actor, Corpus } from '../lookup/corpus-shape.ts';

/** Gives every actor of the corpus, also the countries that are named in passing. */
export function listActors(corpus: Corpus): Actor[] {
  return [...corpus.countries, ...corpus.passing, ...corpus.leaders, ...corpus.people, ...corpus.organizations];
}
