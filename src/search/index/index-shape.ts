/** The properties by which results can be narrowed, in the order in which they are offered. */
export const facetNames = ['kind', 'country', 'leader', 'topic', 'outlet', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** The kinds of facts, as the filter calls them. */
export const factKinds = ['Agreement', 'Meeting', 'Figure', 'Role', 'Date'] as const;

/** `pagefind/search.json`: what leads to all other parts of the index. */
export interface Manifest {
  /** Number of articles; they have the numbers from 0, the newest first. */
  articles: number;
  /** Number of other pages; their numbers follow those of the articles. */
  pages: number;
  /** Hash in the name of Pagefind's `pf_meta`. */
  meta: string;
  /** Files of names by the beginning of the words that they hold, longer beginnings first; the last may be empty. */
  names: ReadonlyArray<readonly [beginning: string, file: string]>;
  facets: string;
  letters: string;
}

/** A page that is no article, as a file of names holds it. */
export interface NamedPage {
  /** Number of the page. */
  n: number;
  title: string;
  /** "Country", "Leader", "Topic" …; "Overview" for lists. */
  kind: string;
  /** Path from the home page: `countries/tajikistan/`. */
  path: string;
  summary: string;
  /** Number of sentences that name it. */
  weight: number;
  /** Other forms of the name, in any script. */
  forms: readonly string[];
}

/** For each facet its values, each with the numbers of its pages as distances from the one before. */
export type FacetFile = Readonly<Record<FacetName, ReadonlyArray<readonly [value: string, pages: readonly number[]]>>>;

/** A fact of an article, as a result shows it. */
export interface FoundFact {
  kind: string;
  /** Id of its element on the article's page. */
  anchor: string;
  summary: string;
  /** Places of its sentences in the list of sentences. */
  sentences: readonly number[];
}

/** What a fragment of the index holds of an article. */
export interface ArticlePart {
  title: string;
  path: string;
  /** Outlet and date in words, as far as they are known. */
  source: string;
  sentences: ReadonlyArray<readonly [id: string, text: string]>;
  facts: readonly FoundFact[];
}
