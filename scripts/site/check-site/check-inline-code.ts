import { type PageRule, pageProblem } from './built-site.ts';

/** The page holds no script, style or handler of its own, so that a host can forbid them all. */
export const checkInlineCode: PageRule = (page, site) =>
  page.inlineCode.map(({ text, at }) =>
    pageProblem(site, page, at, 'E_INLINE', `the page holds ${text}`, 'Move it into a script or style sheet of its own file.'),
  );
