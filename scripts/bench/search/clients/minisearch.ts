import MiniSearch from 'minisearch';

const loading = fetch(new URL('minisearch.json', document.baseURI)).then(async (response) =>
  MiniSearch.loadJSON(await response.text(), { fields: ['text'], storeFields: ['text'] }),
);

/** Answers a query from an index that is downloaded whole; gives the number of sentences found. */
export async function ask(query: string): Promise<number> {
  return (await loading).search(query, { combineWith: 'AND', prefix: true }).length;
}
