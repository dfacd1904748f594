import { address, factAnchor } from './address.ts';
import type { Fact } from './corpus-shape.ts';

/** Gives the address by which a fact is cited: an agreement's own page, otherwise its place in the first article that holds it. */
export function factAddress({ id, kind, versions }: Fact): string {
  if (kind === 'agreement') return `${address.page('agreements', id)}#${factAnchor(id)}`;
  return address.factInArticle(versions[0]?.article ?? '', id);
}
