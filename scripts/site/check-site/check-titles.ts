import { fileProblem, pageProblem, type SiteRule } from './built-site.ts';

/** Every page has one `<title>`, and no other page has the same. */
export const checkTitles: SiteRule = (site) => {
  const firstWith = new Map<string, string>();
  return [...site.pages].flatMap(([file, { title, hasMoreTitles }]) => {
    const problem = (which: number, message: string, remedy: string) => {
      const page = site.readPage(file);
      return [pageProblem(site, page, page.titles[which]?.at ?? 0, 'E_TITLE', message, remedy)];
    };
    if (title === null || title === '') return [fileProblem(site, file, 'E_TITLE', 'the page has no <title>', 'Give the page a title.')];
    if (hasMoreTitles) return problem(1, 'the page has a second <title>', 'Keep one title.');
    const other = firstWith.get(title);
    if (other !== undefined) return problem(0, `the title "${title}" also stands on ${other}`, 'Say in the title what sets the page apart.');
    firstWith.set(title, file);
    return [];
  });
};
