import { pageProblem, type SiteRule } from './built-site.ts';

/** Every link to a place inside a page finds an element with that id. */
export const checkAnchors: SiteRule = (site) => {
  const isMissing = (file: string, anchor: string): boolean => site.pages.get(file)?.ids.has(anchor) === false;
  const missing = site.names.map((name) => {
    const hash = name.indexOf('#');
    return hash >= 0 && isMissing(name.slice(0, hash), name.slice(hash + 1));
  });
  return [...site.pages]
    .filter(([, { places }]) => places.some((place) => missing[place]))
    .flatMap(([file]) => {
      const page = site.readPage(file);
      return page.references.flatMap(({ kind, address, target, at }) =>
        kind === 'link' && target.kind === 'inside' && target.anchor !== '' && isMissing(target.file, target.anchor)
          ? [
              pageProblem(
                site,
                page,
                at,
                'E_ANCHOR',
                `the link "${address}" names a place that the page does not have`,
                `Give the element the id "${target.anchor}", or link to the page alone.`,
              ),
            ]
          : [],
      );
    });
};
