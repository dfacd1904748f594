import { fileProblem, type SiteRule } from './built-site.ts';

/** Records, pages of articles and the search index hold the same things: nothing is lost on the way and nothing added. */
export const checkCounts: SiteRule = (site) => {
  const shown = new Set([...site.pages.keys()].flatMap((file) => /^articles\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []));
  const missing = [...site.records.keys()].filter((id) => !shown.has(id));
  const extra = [...shown].filter((id) => !site.records.has(id));
  const searchable = [...site.pages.values()].filter((page) => page.searchable).length;
  return [
    ...missing.map((id) => fileProblem(site, `articles/${id}/index.html`, 'E_COUNT', `the article ${id} has no page`, 'Check src/pages/articles.')),
    ...extra.map((id) => fileProblem(site, `articles/${id}/index.html`, 'E_COUNT', `the page shows no article of this build`, 'Check src/pages/articles.')),
    ...(searchable === site.indexedPages
      ? []
      : [
          fileProblem(
            site,
            'pagefind.json',
            'E_INDEX_COUNT',
            `the search index holds ${site.indexedPages} pages where ${searchable} are marked for it`,
            'Look for pages whose main part is empty or not marked as English.',
          ),
        ]),
  ];
};
