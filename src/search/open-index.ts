import { findBundle } from './find-bundle.ts';
import type { FilterCounts, PagefindInstance, PagefindModule, PagefindResult } from './pagefind.ts';
import { filterNames, type SearchState, setFilters } from './search-state.ts';
import { watchIndexFiles } from './watch-index-files.ts';

/** What a search gives. */
export interface SearchOutcome {
  results: PagefindResult[];
  /** For each filter how many pages each value would give, the other filters being as they are. */
  counts: FilterCounts;
}

/** The search index of the site, loaded. */
export interface SearchIndex {
  /** Number of pages in the index. */
  pages: number;
  /** Throws where a part of the index is missing: then nobody knows what would have been found. */
  search(state: SearchState): Promise<SearchOutcome>;
}

/** A name is worth more than a word in the text, and the kind of a page next to nothing. */
const metaWeights = { title: 8, aliases: 6, summary: 1, kind: 0.1 };

/** Loads the newest search index from the folder of indexes, an absolute address that ends with a slash. Throws where any part is missing. */
export async function openIndex(folders: string): Promise<SearchIndex> {
  const folder = await findBundle(folders);
  const isIncomplete = watchIndexFiles(folder);
  const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  // A worker would load files where `watchIndexFiles` does not see them.
  const instance = module.createInstance({ noWorker: true, ranking: { metaWeights } });
  await instance.init();
  const totals = await instance.filters();
  const assertComplete = () => {
    if (isIncomplete()) throw new Error('a part of the search index is missing');
  };
  assertComplete();
  return {
    pages: Object.values(totals.kind ?? {}).reduce((sum, count) => sum + count, 0),
    async search(state) {
      const outcome = await searchIndex(instance, state, totals);
      assertComplete();
      return outcome;
    },
  };
}

/** Searches; without query and filters nothing is found and the counts are those of the whole site. */
async function searchIndex(instance: PagefindInstance, state: SearchState, totals: FilterCounts): Promise<SearchOutcome> {
  const filters = setFilters(state);
  const term = state.query.trim() === '' ? null : state.query;
  if (term === null && Object.keys(filters).length === 0) return { results: [], counts: totals };
  const { results, filters: counts } = await instance.search(term, { filters });
  const own = await Promise.all(
    filterNames
      .filter((name) => name in filters)
      .map(async (name) => {
        const others = Object.fromEntries(Object.entries(filters).filter(([each]) => each !== name));
        const found = term === null && Object.keys(others).length === 0 ? totals : (await instance.search(term, { filters: others })).filters;
        return [name, found[name] ?? {}] as const;
      }),
  );
  return { results, counts: { ...counts, ...Object.fromEntries(own) } };
}
