/** The part of Pagefind's interface that is measured. */
interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => { init: () => Promise<void>; search: (query: string) => Promise<{ results: unknown[] }> };
}

const loading = fetch(new URL('pagefind.json', document.baseURI)).then(async (response) => {
  const { bundle } = (await response.json()) as { bundle: string };
  const module = (await import(/* @vite-ignore */ new URL(`pagefind/${bundle}/pagefind.js`, document.baseURI).href)) as PagefindModule;
  const instance = module.createInstance({ noWorker: true });
  await instance.init();
  return instance;
});

/** Answers a query by Pagefind's own engine from the same index, without loading what results show. */
export async function ask(query: string): Promise<number> {
  return (await (await loading).search(query)).results.length;
}
