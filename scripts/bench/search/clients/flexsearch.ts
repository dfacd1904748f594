import { Index } from 'flexsearch';

const loading = fetch(new URL('flexsearch.json', document.baseURI)).then(async (response) => {
  const { parts, texts } = (await response.json()) as { parts: Array<[string, string]>; texts: string[] };
  const index = new Index({ tokenize: 'forward' });
  for (const [name, part] of parts) await index.import(name, part);
  return { index, texts };
});

/** Answers a query from an index that is downloaded whole; gives the number of sentences found. */
export async function ask(query: string): Promise<number> {
  const { index, texts } = await loading;
  return index.search(query, { limit: 10_000 }).map((id) => texts[Number(id)]).length;
}
