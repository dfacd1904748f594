import { loadIndex } from '../../../../src/search/load-index.ts';
import { readState } from '../../../../src/search/search-state.ts';
import { listHits } from '../../../../src/search/show/list-hits.ts';

/** Answers a query as the list under a search box does; gives the number of articles found. */
export async function ask(query: string): Promise<number> {
  const index = await loadIndex(document.baseURI);
  const state = readState(`?q=${encodeURIComponent(query)}`);
  const outcome = await index.search(state);
  await listHits(index, outcome, state, 3);
  return outcome.articles.length;
}
