import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import type { ArticleRecord } from '../../../src/schemas/article-record.ts';
import { openRights } from '../../../src/schemas/rights.ts';
import { indexArticles, indexPages } from '../../site/index-pages.ts';
import { launchBrowser } from '../../site/launch-browser.ts';
import packArticle from '../../site/pack-article.ts';
import { beginWordIndex } from '../../site/search-index/begin-word-index.ts';
import { readHooks } from '../../site/search-index/read-hooks.ts';
import { serveFolder } from '../../site/serve-folder.ts';
import { unpackArticle } from '../../site/unpack-article.ts';
import { writeAnew } from '../../site/write-anew.ts';
import { writeStubPages } from './write-stub-pages.ts';

/** What a search costs, at the median over the queries. */
export interface SearchCost {
  engine: string;
  /** Compressed bytes that a first query moves, script and index. */
  firstBytes: number;
  /** Compressed bytes that a query after others moves. */
  furtherBytes: number;
  /** Milliseconds from the call to the results, with nothing left to load. */
  warm: number;
}

/** The engines that are compared, each a module in `clients/`. */
const engines = ['ledger', 'pagefind', 'minisearch', 'flexsearch'] as const;

/** Files that are compressed as they are. */
const packed = /\.(?:part|pf_\w+|pagefind)$/;

/**
 * Indexes records into a folder and measures in Chromium what queries cost with this site's search, with Pagefind's own engine on
 * the same index, and with MiniSearch and FlexSearch over the same sentences, whose index is downloaded whole.
 */
export async function measureSearch(
  records: ReadonlyMap<string, ArticleRecord>,
  queries: readonly string[],
  folder: string,
): Promise<{ costs: SearchCost[]; indexSeconds: number }> {
  writeStubPages(folder, records);
  const start = performance.now();
  const words = beginWordIndex([...records].map(([id, record]) => unpackArticle(id, packArticle(record, openRights))));
  await indexArticles(folder, words, readHooks(folder));
  await indexPages(folder, words, readHooks(folder));
  const indexSeconds = (performance.now() - start) / 1000;
  await writeOthers(records, folder);
  await bundleClients(folder);
  writeAnew(join(folder, 'index.html'), '<!doctype html><title>Search</title>');
  const { server, address } = await serveFolder(folder, '/', 0);
  const browser = await launchBrowser();
  try {
    const costs: SearchCost[] = [];
    for (const engine of engines) {
      const first: number[] = [];
      const further: number[] = [];
      const warm: number[] = [];
      for (const [number, query] of queries.entries()) {
        const page = await browser.newPage();
        const bytes: Array<Promise<number>> = [];
        page.on('response', (response) =>
          bytes.push(
            response.body().then(
              (body) => (packed.test(response.url()) ? body.length : gzipSync(body).length),
              () => 0,
            ),
          ),
        );
        const sum = async () => (await Promise.all(bytes.splice(0))).reduce((total, each) => total + each, 0);
        await page.goto(address);
        await sum();
        const ask = (text: string) =>
          page.evaluate(
            async ({ client, wanted }) => {
              const { ask: run } = (await import(client)) as { ask: (query: string) => Promise<number> };
              const begun = performance.now();
              await run(wanted);
              return performance.now() - begun;
            },
            { client: `${address}clients/${engine}.js`, wanted: text },
          );
        await ask(query);
        first.push(await sum());
        await ask(queries[(number + 1) % queries.length] ?? query);
        further.push(await sum());
        warm.push(await ask(query));
        await page.close();
      }
      costs.push({ engine, firstBytes: median(first), furtherBytes: median(further), warm: median(warm) });
    }
    return { costs, indexSeconds };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Writes the indexes of the other engines over all sentences. */
async function writeOthers(records: ReadonlyMap<string, ArticleRecord>, folder: string): Promise<void> {
  const texts = [...records.values()].flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const mini = new MiniSearch({ fields: ['text'], storeFields: ['text'] });
  mini.addAll(texts.map((text, id) => ({ id, text })));
  writeAnew(join(folder, 'minisearch.json'), JSON.stringify(mini));
  const flex = new FlexSearch.Index({ tokenize: 'forward' });
  for (const [id, text] of texts.entries()) flex.add(id, text);
  const parts: Array<[string, string]> = [];
  await flex.export((name: string, part: string) => {
    if (part !== undefined) parts.push([name, part]);
  });
  writeAnew(join(folder, 'flexsearch.json'), JSON.stringify({ parts, texts }));
}

/** Bundles the clients as the site bundles its scripts. */
async function bundleClients(folder: string): Promise<void> {
  const entry = Object.fromEntries(engines.map((engine) => [engine, fileURLToPath(new URL(`clients/${engine}.ts`, import.meta.url))]));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(folder, 'clients'),
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  });
}

/** Gives the middle of some numbers. */
function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
