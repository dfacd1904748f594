import { pageProblem, type SiteRule } from './built-site.ts';

/** No page holds a script, a style or a handler of its own, so that a host can forbid them all. */
export const checkInlineCode: SiteRule = (site) =>
  [...site.pages.values()].flatMap((page) =>
    page.inlineCode.map(({ text, at }) =>
      pageProblem(site, page, at, 'E_INLINE', `the page holds ${text}`, 'Move it into a script or style sheet of its own file.'),
    ),
  );
