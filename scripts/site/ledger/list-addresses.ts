import type { PageSummary } from '../check-site/built-site.ts';

/** The kinds of pages whose addresses are kept. */
const kept = /^(?:articles|countries|leaders|people|organizations|topics|agreements|relations)\/(?!page\/)[a-z0-9-]+\/index\.html$/;

/** Lists the addresses of a built site that are kept once they are published: of articles, actors, agreements and the like, and of the facts on them; sorted. */
export function listAddresses(pages: ReadonlyMap<string, Pick<PageSummary, 'ids'>>): string[] {
  return [...pages]
    .filter(([file]) => kept.test(file))
    .flatMap(([file, { ids }]) => {
      const page = file.slice(0, -'index.html'.length);
      return [page, ...[...ids].filter((id) => id.startsWith('f-')).map((id) => `${page}#${id}`)];
    })
    .sort();
}
