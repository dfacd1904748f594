import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../site/launch-browser.ts';
import { serveFolder } from '../../site/serve-folder.ts';

/** Pairs of a first and a further query, of words that are rare, common, names and phrases in the invented news. */
const queries: ReadonlyArray<readonly [string, string]> = [
  ['trade turnover', 'energy minister'],
  ['President', 'customs officers'],
  ['Tashkent', 'border trade'],
  ['Memorandum of Understanding', 'aluminium'],
  ['water management reform', 'the president met'],
];

/** Files that are compressed as they are. */
const packed = /\.(?:part|pf_\w+|pagefind|gz)$/;

/** Gives the median of the compressed bytes that a first and a further search move on a built site, scripts and index, without the page itself and its styles. */
export async function measureSiteSearch(folder: string): Promise<{ first: number; further: number }> {
  const { server, address } = await serveFolder(folder, '/', 0);
  const browser = await launchBrowser();
  const costs: Array<{ first: number; further: number }> = [];
  try {
    for (const [first, further] of queries) {
      const page = await (await browser.newContext()).newPage();
      const bytes: Array<Promise<number>> = [];
      page.on('response', (response) => {
        if (['document', 'stylesheet', 'image'].includes(response.request().resourceType())) return;
        bytes.push(
          response.body().then(
            (body) => (packed.test(response.url()) ? body.length : gzipSync(body).length),
            () => 0,
          ),
        );
      });
      const sum = async () => (await Promise.all(bytes.splice(0))).reduce((total, each) => total + each, 0);
      await page.goto(`${address}search/`);
      await search(page, first);
      const firstBytes = await sum();
      await search(page, further);
      costs.push({ first: firstBytes, further: await sum() });
      await page.context().close();
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return { first: median(costs.map((cost) => cost.first)), further: median(costs.map((cost) => cost.further)) };
}

/** Types a query and waits until the page answers it. */
async function search(page: Page, query: string): Promise<void> {
  await page.locator('#search-field').fill(query);
  await page
    .locator('#search-status')
    .filter({ hasText: `“${query}”` })
    .waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
}
