import { fileProblem, type SiteRule } from './built-site.ts';

/** Shown by the server in place of a page that is missing, so nothing links to it. */
const pageForMissingPages = '404.html';

/** Every page can be reached from the home page by following links. */
export const checkOrphans: SiteRule = (site) => {
  const reached = new Set(['index.html']);
  for (const file of reached) {
    for (const number of site.pages.get(file)?.leadsTo ?? []) {
      const next = site.names[number] ?? '';
      if (site.pages.has(next)) reached.add(next);
    }
  }
  return [...site.pages.keys()]
    .filter((file) => !reached.has(file) && file !== pageForMissingPages)
    .map((file) => fileProblem(site, file, 'E_ORPHAN', 'no way leads here from the home page', 'Link to the page from a list, or do not build it.'));
};
