import { type KeptPages, keptPagesName } from '../schemas/kept-pages.ts';
import { buildCorpus } from './build-corpus.ts';
import type { Corpus } from './corpus-shape.ts';
import { type TrackedCorpus, trackReads } from './track-reads.ts';

let built: Corpus | undefined;
let tracked: TrackedCorpus | undefined;

/**
 * Gives the whole corpus, built once for all pages; while the site is worked on, anew for every page, so that changes show. Gives no promise:
 * behind the first component that waits, Astro collects the rest of a page piece by piece, which takes it twice as long.
 */
export function loadCorpus(): Corpus {
  if (import.meta.env.DEV) return buildCorpus();
  if (keptPagesName in globalThis) return loadTrackedCorpus().corpus;
  built ??= buildCorpus();
  return built;
}

/** Gives the corpus of all pages with the means to tell what a page reads from it. */
export function loadTrackedCorpus(): TrackedCorpus {
  if (tracked !== undefined) return tracked;
  tracked = trackReads(buildCorpus({ digests: true }));
  const kept = Reflect.get(globalThis, keptPagesName) as KeptPages | undefined;
  if (kept !== undefined) kept.digestOf = tracked.digestOf;
  return tracked;
}
