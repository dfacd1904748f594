import { leftOut } from '../write-sitemap.ts';
import { fileProblem, type SiteRule } from './built-site.ts';

/** The sitemap, where there is one, names every page and nothing else. */
export const checkSitemap: SiteRule = (site) => {
  if (site.mapped === null) return [];
  const mapped = new Set(site.mapped);
  const pages = new Set([...site.pages.keys()].filter((file) => !leftOut.test(file)));
  const remedy = 'Check scripts/site/write-sitemap.ts.';
  return [
    ...[...pages].filter((file) => !mapped.has(file)).map((file) => fileProblem(site, file, 'E_SITEMAP', 'the sitemap does not name this page', remedy)),
    ...[...mapped]
      .filter((file) => !pages.has(file))
      .map((file) => fileProblem(site, 'sitemap.xml', 'E_SITEMAP', `it names ${file}, which is no page`, remedy)),
  ];
};
