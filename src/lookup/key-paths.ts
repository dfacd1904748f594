import { keptPagesName } from '../schemas/kept-pages.ts';
import { loadTrackedCorpus } from './corpus.ts';

/**
 * Gives paths, as `getStaticPaths` does, each with the digest of its props as Astro's cache key: a page of an earlier build is then found without entering
 * Astro's rendering. Where no pages are kept they stay as they are.
 */
export function keyPaths<Path extends { props: Record<string, unknown> }>(paths: readonly Path[]): Array<Path & { cacheKey?: string }> {
  if (!(keptPagesName in globalThis)) return [...paths];
  const { digest } = loadTrackedCorpus();
  return paths.map((path) => ({ ...path, cacheKey: digest(path.props) }));
}
