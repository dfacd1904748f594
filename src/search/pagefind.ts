/** The part of Pagefind's interface that the search page uses: https://pagefind.app/docs/api/ */
export interface PagefindModule {
  createInstance(options: { noWorker: boolean; ranking: { metaWeights: Readonly<Record<string, number>> } }): PagefindInstance;
}

/** An index that searches. */
export interface PagefindInstance {
  init(): Promise<void>;
  /** A null term finds every page that passes the filters. */
  search(term: string | null, options: { filters: Readonly<Record<string, string>> }): Promise<PagefindResponse>;
  filters(): Promise<FilterCounts>;
}

/** Number of pages by name and value of a filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindResponse {
  results: PagefindResult[];
  /** Counts among the pages found. */
  filters: FilterCounts;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindPage>;
}

/** A page found. Only `excerpt` has its text escaped; everything else is raw text. */
export interface PagefindPage {
  url: string;
  /** HTML whose only elements are `<mark>`. */
  excerpt: string;
  /** The words of the page, parted by white space, with `<` and `>` as entities. */
  raw_content?: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  /** Elements with an id; `location` counts words from the beginning of the page. */
  anchors: ReadonlyArray<{ element: string; id: string; text: string; location: number }>;
  /** Numbers of the words that match. */
  locations: readonly number[];
}
