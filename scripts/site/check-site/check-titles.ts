import { fileProblem, pageProblem, type SiteRule } from './built-site.ts';

/** Every page has one `<title>`, and no other page has the same. */
export const checkTitles: SiteRule = (site) => {
  const firstWith = new Map<string, string>();
  return [...site.pages.values()].flatMap((page) => {
    const [title, second] = page.titles;
    const text = title?.text.trim() ?? '';
    if (!title || text === '') return [fileProblem(site, page.file, 'E_TITLE', 'the page has no <title>', 'Give the page a title.')];
    if (second) return [pageProblem(site, page, second.at, 'E_TITLE', 'the page has a second <title>', 'Keep one title.')];
    const other = firstWith.get(text);
    if (other === undefined) firstWith.set(text, page.file);
    return other === undefined
      ? []
      : [pageProblem(site, page, title.at, 'E_TITLE', `the title "${text}" also stands on ${other}`, 'Say in the title what sets the page apart.')];
  });
};
