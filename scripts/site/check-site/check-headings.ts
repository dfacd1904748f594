import { fileProblem, type PageRule, pageProblem } from './built-site.ts';

/** The page has exactly one `<h1>`. */
export const checkHeadings: PageRule = (page, site) => {
  const [first, ...more] = page.headings;
  if (first === undefined) return [fileProblem(site, page.file, 'E_HEADING', 'the page has no <h1>', 'Give the page one main heading.')];
  return more.map((at) => pageProblem(site, page, at, 'E_HEADING', 'the page has a second <h1>', 'Keep one main heading; make the others <h2>.'));
};
