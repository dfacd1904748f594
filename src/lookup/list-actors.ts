import type { Actor, Corpus } from './corpus-shape.ts';

/** Gives every actor of the corpus, also the countries that are named in passing. */
export function listActors({ countries, passing, leaders, people, organizations }: Corpus): Actor[] {
  return [countries, passing, leaders, people, organizations].flat();
}

/** Gives every actor that has a page of its own. */
export function listActorsWithPage({ countries, leaders, people, organizations }: Corpus): Actor[] {
  return [countries, leaders, people, organizations].flat();
}
