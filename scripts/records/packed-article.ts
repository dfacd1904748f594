import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import type { Seed } from '../1-read/seed.ts';
import { type ArticleFacts, isProblem, readArticle } from './read-article.ts';

/**
 * What an article says, packed: JSON in UTF-8. It takes a fraction of the memory of the objects and none of the heap, passes between threads
 * for nothing, and is what a cache keeps.
 */
export interface PackedFacts {
  /** Slug of the title; the final id comes when articles are linked. */
  id: string;
  facts: Uint8Array;
}

/** A packed article that waits to be linked. */
export interface PackedArticle extends PackedFacts {
  seed: Seed;
}

/** Reads one seed and packs its facts. */
export function readPacked(seed: Seed, gazetteer: Gazetteer): PackedFacts | Problem {
  const read = readArticle(seed, gazetteer);
  if (isProblem(read)) return read;
  const { id, ...facts } = read;
  return { id, facts: new TextEncoder().encode(JSON.stringify(facts)) };
}

/** Gives the facts of a packed article. */
export function unpackFacts({ facts }: PackedFacts): ArticleFacts {
  return JSON.parse(new TextDecoder().decode(facts)) as ArticleFacts;
}
