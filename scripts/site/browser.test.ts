import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeRandom } from '../bench/corpus/make-random.ts';
import { launchBrowser } from './launch-browser.ts';
import { testPages } from './page-browser.ts';
import { expectReadable } from './read-back/expect-readable.ts';
import { runBuild } from './run-build.ts';
import { testSearch } from './search-browser.ts';
import { type RunningServer, serveFolder } from './serve-folder.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

/** Under a path, since a link that forgets the base path works everywhere else. */
const base = '/ledger/';

const makeFolder = useTemporaryFolders();
let site = '';
let served: RunningServer;
let browser: Browser;

beforeAll(async () => {
  site = join(makeFolder(), 'dist');
  const { status, errors } = await runBuild(['--out', site, '--base', base]);
  expect(errors).toBe('');
  expect(status).toBe(0);
  served = await serveFolder(site, base, 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  served?.server.close();
});

const contexts: BrowserContext[] = [];
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

/** Opens a page of the site in a fresh browser profile; `faults` collects console errors and requests to elsewhere. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options);
  contexts.push(context);
  const page = await context.newPage();
  // Much may run beside the tests; what never comes is only told of later.
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(served.address).origin) faults.push(`request to ${request.url()}`);
  });
  await page.goto(`${served.address}${path}`);
  return { page, faults };
}

/** Expects that the address leads to a sentence, that the page sets it apart from the others, and gives its text. */
async function readTarget(page: Page): Promise<string> {
  const target = page.locator('.sentence:target');
  await target.waitFor();
  const ground = (element: Element) => getComputedStyle(element).backgroundColor;
  const other = page.locator('.sentence:not(:target)').first();
  expect(await target.evaluate(ground)).not.toBe(await other.evaluate(ground));
  return (await target.textContent()) ?? '';
}

testSearch(open, () => served.address);

describe('without a script', () => {
  it('leads from the home page over a country and a fact to the marked sentence', async () => {
    const { page, faults } = await open('', { javaScriptEnabled: false });
    await page.locator(`main a[href="${base}countries/tajikistan/"]`).first().click();
    expect(await page.locator('h1').textContent()).toContain('Tajikistan');
    const evidence = page.locator('main figure', { has: page.locator('blockquote') }).first();
    const quote = (await evidence.locator('blockquote').first().textContent()) ?? '';
    await evidence.locator('a[href*="#s"]').first().click();
    expect((await readTarget(page)).trim()).toBe(quote.trim());
    expect(faults).toEqual([]);
  });
});

it('prints facts first and their sentences as numbered notes behind them', async () => {
  const { page } = await open('countries/tajikistan/', { javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  const list = page.locator('.fact-list', { has: page.locator('.entry:nth-child(2)') }).first();
  const tops = (part: string) => list.locator(part).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(Math.min(...(await tops('.entry-evidence')))).toBeGreaterThan(Math.max(...(await tops('.entry-facts'))));
  const number = await list
    .locator('.fact-value')
    .first()
    .evaluate((value) => getComputedStyle(value, '::after').content);
  expect(number).toContain('note');
  expect(await page.locator('.citation').isVisible()).toBe(true);
});

describe('a site without an address of its own, read back', () => expectReadable(() => ({ site, seeds: 'seeds', base, url: null })));

it('shows every kind of page without an error, a blocked part or a request to elsewhere', async () => {
  const { page, faults } = await open('');
  const seen = new Set<string>();
  const waiting = [served.address];
  for (const address of waiting) {
    await page.goto(address);
    const links = await page
      .locator('main a, header a, footer a')
      .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href.replace(/#.*/, '')));
    // Files of data and feeds are shown by the browser's own pages, which keep to no policy.
    for (const link of links.filter((each) => each.startsWith(served.address) && new URL(each).pathname.endsWith('/'))) {
      const kind = `${new URL(link).pathname.slice(base.length).split('/')[0]} ${new URL(link).pathname.split('/').length}`;
      if (seen.has(kind)) continue;
      seen.add(kind);
      waiting.push(link);
    }
  }
  expect(waiting.length).toBeGreaterThan(15);
  expect(faults).toEqual([]);
});

it('searches honestly through a hundred deployments that are not whole', { timeout: 300_000 }, async () => {
  const { page } = await open('about/');
  const status = page.locator('#search-status');
  const { next: random } = makeRandom(20);
  /** Share of the files that are missing; below 0 the page is led to an index of another build. */
  let missing = 0;
  await page.route('**/*', (route) => {
    if (missing < 0 && new URL(route.request().url()).pathname.endsWith('/pagefind.json'))
      return route.fulfill({ contentType: 'application/json', body: '{"bundle":"0123456789abcdef"}' });
    const isPage = route.request().resourceType() === 'document';
    return !isPage && random() < missing ? route.fulfill({ status: 404, contentType: 'text/html', body: 'Not found' }) : route.continue();
  });
  const said = new Map<string, number>();
  for (let round = 0; round < 100; round++) {
    missing = round === 0 ? 0 : round % 10 === 0 ? -1 : random() * 0.2;
    await page.goto(`${served.address}search/?q=trade`);
    // Without its script the page leads to the lists, as it does for readers who run none.
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
    if (!(await page.locator('#search-form').isVisible())) continue;
    await status.filter({ hasText: /“trade”|cannot be used/ }).waitFor();
    const words = (await status.textContent()) ?? '';
    said.set(words, (said.get(words) ?? 0) + 1);
  }
  const [whole = '', ...others] = said.keys();
  expect(whole).toMatch(/^\d+ .*“trade”/);
  expect(others).toEqual([expect.stringMatching(/^The search cannot be used/)]);
});

testPages(() => ({ site, base, address: served.address, browser, open }));
