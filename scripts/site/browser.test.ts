import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { expectReadable } from './read-back/expect-readable.ts';
import { runBuild } from './run-build.ts';
import { type RunningServer, serveFolder } from './serve-folder.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

/** Under a path, since a link that forgets the base path works everywhere else. */
const base = '/ledger/';

const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

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
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
  browser = await chromium.launch({ executablePath: findBrowser(console.log), args });
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
  page.setDefaultTimeout(10_000);
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

const status = (page: Page) => page.locator('#search-status');
const results = (page: Page) => page.locator('#search-results > li');

/** Waits until the search says something that fits. */
async function waitForStatus(page: Page, pattern: RegExp): Promise<void> {
  await status(page).filter({ hasText: pattern }).waitFor();
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

describe('the search page', () => {
  it('finds while typing and leads to the sentence', async () => {
    const { page, faults } = await open('search/');
    await waitForStatus(page, /^Search in the whole text of \d+ pages\.$/);
    await page.locator('#search-field').pressSequentially('trade turnover');
    await waitForStatus(page, /^\d+ pages? for “trade turnover”\.$/);
    expect(page.url()).toBe(`${served.address}search/?q=trade+turnover`);
    const passage = page.locator('.result-passages a[href*="#s"]').filter({ hasText: 'turnover' }).first();
    expect(await passage.locator('mark').count()).toBeGreaterThan(0);
    await passage.click();
    expect(await readTarget(page)).toMatch(/trade turnover/i);
    expect(faults).toEqual([]);
  });

  it('goes back to the results, as many as were shown', async () => {
    const { page } = await open('search/?q=Tajikistan');
    await waitForStatus(page, /“Tajikistan”/);
    expect(await results(page).count()).toBe(10);
    await page.getByRole('button', { name: 'Load more' }).click();
    await results(page).nth(19).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement === document.querySelectorAll('.result-title a')[10])).toBe(true);
    await page.locator('.result-title a').nth(10).click();
    await page.locator('#search-form').waitFor({ state: 'detached' });
    await page.goBack();
    await results(page).nth(19).waitFor();
    expect(await page.locator('#search-field').inputValue()).toBe('Tajikistan');
  });

  it('narrows by kind and country, keeps both in the address, and widens again with Back', async () => {
    const { page, faults } = await open('search/?q=Rahmon');
    await waitForStatus(page, /“Rahmon”\.$/);
    await page.getByLabel('Kind').selectOption('Article');
    await waitForStatus(page, /“Rahmon”, kind Article\.$/);
    await page.getByLabel('Country').selectOption('Tajikistan');
    await waitForStatus(page, /“Rahmon”, kind Article, country Tajikistan\.$/);
    expect(new URL(page.url()).search).toBe('?q=Rahmon&kind=Article&country=Tajikistan');
    expect(new Set(await page.locator('.result-kind').allTextContents())).toEqual(new Set(['Article']));
    const counted = await page.locator('#search-country option:checked').textContent();
    expect(counted).toBe(`Tajikistan (${await results(page).count()})`);
    await page.goBack();
    await waitForStatus(page, /“Rahmon”, kind Article\.$/);
    await page.goBack();
    await waitForStatus(page, /“Rahmon”\.$/);
    expect(await page.getByLabel('Kind').inputValue()).toBe('');
    await page.goForward();
    await waitForStatus(page, /kind Article\.$/);
    expect(faults).toEqual([]);
  });

  it('shows a shared search, also after a reload', async () => {
    const { page } = await open('search/?q=%22trade+turnover%22&kind=Article');
    for (const again of [true, false]) {
      await waitForStatus(page, /“"trade turnover"”, kind Article\.$/);
      expect(await page.locator('#search-field').inputValue()).toBe('"trade turnover"');
      expect(await results(page).count()).toBeGreaterThan(0);
      if (again) await page.reload();
    }
  });

  it('lists pages by a filter alone', async () => {
    const { page } = await open('search/?kind=Country');
    await waitForStatus(page, /^\d+ pages, kind Country\.$/);
    expect(await page.locator('.result-title').allTextContents()).toContain('Tajikistan');
  });

  it('finds a person by another spelling of the name', async () => {
    const { page } = await open('search/?q=Rakhmon');
    await waitForStatus(page, /“Rakhmon”/);
    expect(await page.locator('.result-title').first().textContent()).toBe('Emomali Rahmon');
  });

  it('says what was searched where nothing is found', async () => {
    const { page } = await open('search/?q=%3Cb%3Exyzzyx%3C%2Fb%3E+qwv');
    await waitForStatus(page, /^Nothing found for “<b>xyzzyx<\/b> qwv”\. The whole text of \d+ pages was searched/);
    expect(await results(page).count()).toBe(0);
  });

  it('comes from the box of another page, and back to its field with the slash key', async () => {
    const { page } = await open('about/');
    await page.locator('header input[name=q]').fill('border');
    await page.locator('header input[name=q]').press('Enter');
    await waitForStatus(page, /“border”/);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
    await page.keyboard.type('/');
    expect(await page.locator('#search-field').inputValue()).toBe('/');
  });

  it.each([
    'pagefind.json',
    'pagefind/*/pagefind.js',
    'pagefind/*/pagefind-entry.json',
    'pagefind/*/*.pf_meta',
    'pagefind/*/wasm.en.pagefind',
    'pagefind/*/index/*.pf_index',
    'pagefind/*/fragment/*.pf_fragment',
  ])('says so when %s is missing, and never that nothing was found', async (missing) => {
    const { page } = await open('about/');
    await page.route(`**/${missing}*`, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto(`${served.address}search/?q=trade`);
    await status(page).filter({ hasText: 'The search cannot be used' }).waitFor();
    expect(await status(page).textContent()).not.toContain('Nothing found');
    expect(await page.locator('.search-page-lists a').count()).toBeGreaterThan(5);
  });

  it('says so when a host sends a page in the place of a part of the index', async () => {
    const { page } = await open('about/');
    await page.route('**/pagefind/*/index/*', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(`${served.address}search/?q=trade`);
    await status(page).filter({ hasText: 'The search cannot be used' }).waitFor();
  });

  it('points to the lists while the index takes long', async () => {
    const { page } = await open('about/');
    await page.route('**/pagefind/*/wasm*', () => {});
    await page.goto(`${served.address}search/?q=trade`);
    await status(page).filter({ hasText: 'still loading' }).waitFor();
  });
});

describe('without a script', () => {
  it('leads from the home page over a country and a fact to the marked sentence', async () => {
    const { page, faults } = await open('', { javaScriptEnabled: false });
    await page.locator(`main a[href="${base}countries/tajikistan/"]`).first().click();
    expect(await page.locator('h1').textContent()).toContain('Tajikistan');
    const evidence = page.locator('main figure', { has: page.locator('blockquote') }).first();
    const quote = (await evidence.locator('blockquote').textContent()) ?? '';
    await evidence.locator('a[href*="#s"]').first().click();
    expect((await readTarget(page)).trim()).toBe(quote.trim());
    expect(faults).toEqual([]);
  });

  it('says on the search page where everything is', async () => {
    const { page } = await open('search/', { javaScriptEnabled: false });
    expect(await page.locator('noscript').textContent()).toContain('Searching needs a script');
    expect(await page.locator('#search-form').isVisible()).toBe(false);
    await page.locator('.search-page-lists').getByRole('link', { name: 'Leaders' }).click();
    expect(await page.locator('h1').textContent()).toContain('Leaders');
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
    const links = await page.locator('main a, header a, footer a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')));
    for (const link of links.filter((each) => each.startsWith(served.address))) {
      const kind = `${new URL(link).pathname.slice(base.length).split('/')[0]} ${new URL(link).pathname.split('/').length}`;
      if (seen.has(kind)) continue;
      seen.add(kind);
      waiting.push(link);
    }
  }
  expect(waiting.length).toBeGreaterThan(15);
  expect(faults).toEqual([]);
});
