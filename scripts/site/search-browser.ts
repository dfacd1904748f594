import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { quoteText } from '../../src/wording/quote-text.ts';
import { queryTable } from './search-queries.ts';

/** Opens a page of the built site; `faults` collects console errors and requests to elsewhere. */
export type OpenPage = (path: string, options?: BrowserContextOptions) => Promise<{ page: Page; faults: string[] }>;

const status = (page: Page) => page.locator('#search-status');
const titles = (page: Page) => page.locator('#search-results .hit h3');

/** Waits until the search says something that fits. */
async function waitForStatus(page: Page, pattern: RegExp): Promise<void> {
  await status(page).filter({ hasText: pattern }).waitFor();
}

/** Gives the text of the sentence that the address leads to. */
async function readTarget(page: Page): Promise<string> {
  const target = page.locator('.sentence:target');
  await target.waitFor();
  return (await target.textContent()) ?? '';
}

/** Gives the line that is chosen in the list under the search box, as assistive technology is told it, or null. */
function readChosen(page: Page): Promise<string | null> {
  return page.locator('header input[name=q]').evaluate((field) => {
    const line = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    return line?.getAttribute('aria-selected') === 'true' ? line.textContent : null;
  });
}

/** The tests of the search, on a site that is built from the seeds; `home` gives its address. */
export function testSearch(open: OpenPage, home: () => string): void {
  describe('the search page', () => {
    it('finds while typing and leads to the sentence, with the words marked until the reader is done with them', async () => {
      const { page, faults } = await open('search/');
      await waitForStatus(page, /^Search \d+ pages and every word of 5 articles/);
      await page.locator('#search-field').pressSequentially('trade turnover');
      await waitForStatus(page, /^\d+ pages? and \d+ articles? for “trade turnover”\.$/);
      expect(page.url()).toBe(`${home()}search/?q=trade+turnover`);
      const passage = page.locator('.hit-sentences a[href*="#s"]').filter({ hasText: 'turnover' }).first();
      expect(await passage.locator('mark').allTextContents()).toContain('turnover');
      await passage.click();
      expect(await readTarget(page)).toMatch(/trade turnover/i);
      await page.locator('.sentence:target mark.found-word').first().waitFor();
      expect(page.url()).toMatch(/\/#s\d+$/);
      const text = await page.locator('main .sentence').allTextContents();
      await page.getByRole('button', { name: 'Remove marks' }).click();
      expect(await page.locator('mark.found-word, .found-note').count()).toBe(0);
      expect(await page.locator('main .sentence').allTextContents()).toEqual(text);
      await page.reload();
      expect(await page.locator('mark.found-word').count()).toBe(0);
      expect(faults).toEqual([]);
    });

    it('narrows by several values, keeps them in the address, and widens again with Back and with the button of a value', async () => {
      const { page, faults } = await open('search/?q=Rahmon', { viewport: { width: 1280, height: 900 } });
      await waitForStatus(page, /“Rahmon”\.$/);
      await page.getByRole('checkbox', { name: /^Article/ }).check();
      await waitForStatus(page, /“Rahmon”, kind Article\.$/);
      await page.getByRole('checkbox', { name: /^Kazakhstan/ }).check();
      await waitForStatus(page, /kind Article, country Kazakhstan\.$/);
      const label = await page.locator('label', { has: page.getByRole('checkbox', { name: /^Kazakhstan/ }) }).textContent();
      expect(label).toBe(`Kazakhstan${await titles(page).count()}`);
      await page.getByRole('checkbox', { name: /^Kyrgyzstan/ }).check();
      await waitForStatus(page, /country Kazakhstan or Kyrgyzstan\.$/);
      expect(new URL(page.url()).search).toBe('?q=Rahmon&kind=Article&country=Kazakhstan&country=Kyrgyzstan');
      await page.goBack();
      await waitForStatus(page, /country Kazakhstan\.$/);
      await page.goForward();
      await waitForStatus(page, /country Kazakhstan or Kyrgyzstan\.$/);
      await page.reload();
      await waitForStatus(page, /kind Article, country Kazakhstan or Kyrgyzstan\.$/);
      await page.getByRole('button', { name: 'Remove kind Article' }).click();
      await waitForStatus(page, /“Rahmon”, country Kazakhstan or Kyrgyzstan\.$/);
      await page.getByRole('button', { name: 'Remove all' }).click();
      await waitForStatus(page, /“Rahmon”\.$/);
      expect(faults).toEqual([]);
    });

    it('lists by filters alone, in the order asked for', async () => {
      const { page } = await open('search/?kind=Country');
      await waitForStatus(page, /^\d+ pages, kind Country\.$/);
      expect(await titles(page).allTextContents()).toContain('Tajikistan');
      await page.goto(`${home()}search/?kind=Article&year=2020&sort=oldest`);
      await waitForStatus(page, /^1 article, kind Article, year 2020\.$/);
      expect(await page.locator('#search-sort').inputValue()).toBe('oldest');
    });

    it('runs nothing that stands in a query, and says what was searched where nothing is found', async () => {
      const { page, faults } = await open(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> xyzzyx "constructor __proto__')}`);
      await waitForStatus(page, /^Nothing found for “<img src=x onerror=alert\(1\)> xyzzyx .*Searched: the names of \d+ pages and every word of 5 articles/);
      expect(await page.locator('main img').count()).toBe(0);
      expect(faults).toEqual([]);
    });

    it.each([
      ['Tajikstan', 'Tajikistan'],
      ['Mishustn', 'Mishustin'],
      ['security cooperatoin', 'security cooperation'],
    ])('asks for %s whether %s was meant, and finds it with one click', async (wrong, right) => {
      const { page } = await open(`search/?q=${encodeURIComponent(wrong)}`);
      await page.locator('#search-proposal').filter({ hasText: 'Did you mean' }).waitFor();
      await page.locator('#search-proposal a').filter({ hasText: right }).click();
      await waitForStatus(page, new RegExp(`^\\d+ .*“${right}”`));
    });

    it.each([
      'pagefind.json',
      'pagefind/*/search.json',
      'pagefind/*/*.pf_meta',
      'pagefind/*/names-*.part',
      'pagefind/*/index/*.pf_index',
      'pagefind/*/fragment/*.pf_fragment',
    ])('says so when %s is missing, broken or another page, and never that nothing was found', async (part) => {
      const { page } = await open('about/');
      const answers = [
        { status: 404, body: 'Not found' },
        { status: 200, contentType: 'text/html', body: '<!doctype html>' },
        { status: 200, body: Buffer.from('1f8b0800000000000003ff', 'hex') },
      ];
      for (const answer of answers) {
        await page.unrouteAll();
        await page.route(`**/${part}`, (route) => route.fulfill(answer));
        await page.goto(`${home()}search/?q=trade`);
        await status(page).filter({ hasText: 'The search cannot be used' }).waitFor();
      }
      expect(await page.locator('.search-lists').getByRole('link', { name: 'A–Z index' }).isVisible()).toBe(true);
    });

    it('says so while the index takes long', async () => {
      const { page } = await open('about/');
      await page.route('**/pagefind/*/index/*', () => {});
      await page.goto(`${home()}search/?q=trade`);
      await status(page).filter({ hasText: 'still loading' }).waitFor();
    });
  });

  describe('the first three results', () => {
    it('are right for every query of the table', { timeout: 600_000 }, async () => {
      const { page } = await open('search/');
      await waitForStatus(page, /^Search /);
      const wrong: string[] = [];
      for (const { query, first = [], never = [] } of queryTable) {
        await page.locator('#search-field').fill(query);
        await page.waitForFunction((said) => document.querySelector('#search-status')?.textContent?.includes(said), quoteText(query));
        const found = await titles(page).allTextContents();
        const missing = first.filter((title) => !found.slice(0, 3).some((each) => each.includes(title)));
        const extra = never.filter((title) => (title === '' ? found.length > 0 : found.some((each) => each.includes(title))));
        if (missing.length + extra.length > 0) wrong.push(`${query}: ${JSON.stringify(found.slice(0, 4))}, not ${JSON.stringify([...missing, ...extra])}`);
      }
      expect(wrong).toEqual([]);
      expect(queryTable.length).toBeGreaterThanOrEqual(60);
    });
  });

  describe('the search box of every page', () => {
    it('loads its engine when the reader comes to it, shows results, and gives the focus back', async () => {
      const { page, faults } = await open('about/');
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
      await page.locator('main a').first().focus();
      const before = await page.evaluate(() => document.activeElement?.textContent);
      expect(loaded.filter((path) => path.includes('pagefind'))).toEqual([]);
      await page.keyboard.press('Control+k');
      const field = page.locator('header input[name=q]');
      await page.keyboard.type('rakhmon');
      // Lists for what was typed so far may come and go before.
      await page.getByRole('option', { name: 'All results for “rakhmon”' }).waitFor();
      await page
        .getByRole('option', { name: /Emomali Rahmon/ })
        .first()
        .waitFor();
      expect(loaded.some((path) => path.includes('pagefind'))).toBe(true);
      expect(await field.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      expect(await readChosen(page)).not.toBeNull();
      await page.keyboard.press('Escape');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
      expect(faults).toEqual([]);
    });

    it('keeps what the reader chose when later results arrive', async () => {
      const { page } = await open('about/');
      const field = page.locator('header input[name=q]');
      await field.fill('rakhmo');
      await page.getByRole('option', { name: 'All results for “rakhmo”' }).waitFor();
      await field.evaluate((input: HTMLInputElement) => {
        input.value = 'rakhmon';
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      });
      const chosen = await readChosen(page);
      expect(chosen).toContain('Rahmon');
      await page.getByRole('option', { name: 'All results for “rakhmon”' }).waitFor();
      expect(await readChosen(page)).toBe(chosen);
    });

    it('leads to what is chosen with Enter, and to all results without a choice', async () => {
      const { page } = await open('about/');
      const field = page.locator('header input[name=q]');
      await field.fill('Kazakhstan');
      await page
        .getByRole('option', { name: /^Kazakhstan/ })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/countries\/kazakhstan\/$/);
      await page.locator('header input[name=q]').fill('border');
      await page.locator('header input[name=q]').press('Enter');
      await waitForStatus(page, /“border”/);
      await page.locator('h1').click();
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
    });

    it('says so where the index cannot be used', async () => {
      const { page } = await open('about/');
      await page.route('**/pagefind/*/names-*', (route) => route.abort());
      await page.locator('header input[name=q]').fill('Kazakhstan');
      await page.locator('.box-note').filter({ hasText: 'The search cannot be used' }).waitFor();
      await page.locator('.box-note a').click();
      expect(await page.locator('h1').textContent()).toBe('A–Z index');
    });
  });

  describe('without a script', () => {
    it('the box leads to the index of everything', async () => {
      const { page } = await open('about/', { javaScriptEnabled: false });
      await page.locator('header input[name=q]').fill('Kazakhstan');
      await page.locator('header input[name=q]').press('Enter');
      await page.waitForURL(/\/a-z\//);
      await page.locator('main').getByRole('link', { name: 'Kazakhstan', exact: true }).click();
      expect(await page.locator('h1').textContent()).toContain('Kazakhstan');
    });
  });
}
