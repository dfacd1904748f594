import { pageProblem, type SiteRule } from './built-site.ts';

/** Every link to a place inside a page finds an element with that id. */
export const checkAnchors: SiteRule = (site) =>
  [...site.pages.values()].flatMap((page) =>
    page.references.flatMap(({ kind, address, target, at }) => {
      if (kind !== 'link' || target.kind !== 'inside' || target.anchor === '') return [];
      const ids = site.pages.get(target.file)?.ids;
      if (!ids || ids.has(target.anchor)) return [];
      return [
        pageProblem(
          site,
          page,
          at,
          'E_ANCHOR',
          `the link "${address}" names a place that the page does not have`,
          `Give the element the id "${target.anchor}", or link to the page alone.`,
        ),
      ];
    }),
  );
