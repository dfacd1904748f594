import { sitePlace } from './site-place.ts';

/** The kinds of pages that stand for one thing each; also the names of their folders. */
export type PageKind = 'articles' | 'countries' | 'leaders' | 'people' | 'organizations' | 'topics' | 'agreements' | 'relations';

/** The pages that stand alone. */
export type SinglePage = 'figures' | 'timeline' | 'disagreements' | 'search' | 'a-z' | 'data' | 'about';

/** Gives a path under the base of the site: `under('about/')` is `/kb/about/` where the base is `/kb`. */
function under(path: string): string {
  return `${sitePlace.base}${path}`;
}

/** Every address of the site, as written into links; pages end with a slash. */
export const address = {
  home: (): string => under(''),
  /** A page that stands alone, or the list page of a kind. */
  list: (kind: PageKind | SinglePage, page = 1): string => under(page === 1 ? `${kind}/` : `${kind}/page/${page}/`),
  page: (kind: PageKind, id: string): string => under(`${kind}/${id}/`),
  /** A page of a list that is divided by year. */
  division: (kind: PageKind, id: string, section: string, year: string, page = 1): string => under(`${kind}/${id}/${section}/${divisionPath(year, page)}/`),
  sentence: (article: string, sentence: string): string => under(`articles/${article}/#${sentence}`),
  relation: (a: string, b: string): string => under(`relations/${relationId(a, b)}/`),
  /** Where a fact stands in its article; agreements have pages of their own. */
  factInArticle: (article: string, fact: string): string => under(`articles/${article}/#${factAnchor(fact)}`),
  /** The row of a country that is named in passing and has no page. */
  passingCountry: (id: string): string => under(`countries/#${id}`),
  /** The files beside an article that cite it and its facts. */
  citationFile: (article: string, file: string): string => under(`articles/${article}/${file}`),
  /** The timeline of one country, leader or topic. */
  timelineOf: (folder: PageKind, id: string, page = 1): string => under(`timeline/${folder}/${id}/${page === 1 ? '' : `page/${page}/`}`),
  /** The first fact of a year, on the page of the whole timeline that holds it. */
  year: (year: number, page: number): string => `${address.list('timeline', page)}#${yearAnchor(year)}`,
  /** A page of figures side by side; with an id, the comparison on it. */
  comparison: (page: number, id?: string): string =>
    under(`figures/side-by-side/${page === 1 ? '' : `page/${page}/`}${id === undefined ? '' : `#${comparisonAnchor(id)}`}`),
  /** The meetings on the page of a leader. */
  meetingsOf: (leader: string): string => under(`leaders/${leader}/#meetings`),
  /** The outlines of a map, each under the code of its country. */
  map: (name: string): string => under(`maps/${name}.svg`),
  rule: (rule: string): string => under(`about/#${ruleAnchor(rule)}`),
  search: (query: string): string => under(`search/?q=${encodeURIComponent(query)}`),
  /** A file of the data page, by its name with its end. */
  dataFile: (name: string): string => under(`data/${name}`),
  /** A file of `public/`. */
  file: (path: string): string => under(path),
};

/** The end of the path of a page of a divided list: its year, from the second page on with its number. */
export function divisionPath(year: string, page: number): string {
  return page === 1 ? year : `${year}/page/${page}`;
}

/** The id of a relation between two countries: their ids in alphabetical order, joined by two hyphens. */
export function relationId(a: string, b: string): string {
  return a < b ? `${a}--${b}` : `${b}--${a}`;
}

/** The element id of a fact: `f-` and the fact's id. */
export function factAnchor(fact: string): string {
  return `f-${fact}`;
}

/** The element id of the first date of a year on the timeline. */
export function yearAnchor(year: number): string {
  return `y${year}`;
}

/** The element id of figures side by side. */
export function comparisonAnchor(id: string): string {
  return `c-${id}`;
}

/** The element id of a rule's explanation on the About page. */
export function ruleAnchor(rule: string): string {
  return `rule-${rule.replace(/[^A-Za-z0-9-]+/g, '-')}`;
}
