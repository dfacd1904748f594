import { buildCorpus } from './build-corpus.ts';
import type { Corpus } from './corpus-shape.ts';

let built: Corpus | undefined;

/** Gives the whole corpus, built once for all pages; while the site is worked on, anew for every page, so that changes show. */
export async function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return buildCorpus();
  built ??= buildCorpus();
  return built;
}
