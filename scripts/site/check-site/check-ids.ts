import { type PageRule, pageProblem } from './built-site.ts';

/** An id stands once in the page, and is not empty. */
export const checkIds: PageRule = (page, site) => {
  const empty = page.ids.get('');
  return [
    ...page.repeatedIds.map(({ text, at }) =>
      pageProblem(site, page, at, 'E_ID', `the id "${text}" stands in the page twice`, 'Give each element an id of its own.'),
    ),
    ...(empty === undefined ? [] : [pageProblem(site, page, empty, 'E_ID', 'an element has an empty id', 'Leave the id out, or fill it.')]),
  ];
};
