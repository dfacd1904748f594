import { type CheckedArticle, fileProblem, type SiteRule } from './built-site.ts';

/** Every fact of every record stands at its address: on the page of its article; agreements on pages of their own. */
export const checkFacts: SiteRule = (site) =>
  [...site.records].flatMap(([id, record]) =>
    placeFacts(id, record).flatMap(({ fact, file }) => {
      const page = site.pages.get(file);
      // An article without a page is one problem and not one for each of its facts: see `checkCounts`.
      if (page?.ids.has(`f-${fact}`) || (!page && file.startsWith('articles/'))) return [];
      return [
        fileProblem(
          site,
          file,
          'E_FACT',
          `the fact ${fact} of ${id} is not ${page ? 'on the page' : 'shown: the page does not exist'}`,
          `Show the fact in an element with the id "f-${fact}".`,
        ),
      ];
    }),
  );

/** Gives each fact of an article with the page that must show it. */
function placeFacts(id: string, { dates, figures, meetings, agreements }: CheckedArticle): Array<{ fact: string; file: string }> {
  return [
    ...[...dates, ...figures, ...meetings].map((fact) => ({ fact: fact.id, file: `articles/${id}/index.html` })),
    ...agreements.map((agreement) => ({ fact: agreement.id, file: `agreements/${agreement.id}/index.html` })),
  ];
}
