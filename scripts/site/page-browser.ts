import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findHtmlFaults } from './find-html-faults.ts';
import { findViolations } from './find-violations.ts';
import { listFiles } from './list-files.ts';
import { weighPage } from './weigh-page.ts';

/** A built site that is served, and a browser. */
interface Given {
  /** Folder of the site. */
  site: string;
  base: string;
  address: string;
  browser: Browser;
  /** Opens a page in a fresh profile; `faults` collects errors and requests to elsewhere. */
  open: (path: string) => Promise<{ page: Page; faults: string[] }>;
}

/** Tests what every page must be, valid, light and usable by all, and the previews of links. */
export function testPages(given: () => Given): void {
  describe('a preview', () => {
    const preview = (page: Page) => page.locator('#preview');

    it('says who a link leads to while the keyboard rests on it, and goes with Escape', async () => {
      const { page, faults } = await given().open('topics/trade/');
      const link = page.locator('main a.actor').first();
      const name = (await link.textContent()) ?? '';
      await link.press('Shift');
      await preview(page).filter({ hasText: name }).waitFor();
      expect(await link.getAttribute('aria-describedby')).toBe('preview');
      expect(await preview(page).locator('li').count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await preview(page).waitFor({ state: 'hidden' });
      expect(await link.getAttribute('aria-describedby')).toBeNull();
      expect(faults).toEqual([]);
    });

    it('stays while the pointer is on it, and goes when it leaves', async () => {
      const { page } = await given().open('topics/trade/');
      await page.locator('main a.actor').first().hover();
      await preview(page).waitFor();
      await preview(page).hover();
      await page.waitForTimeout(600);
      expect(await preview(page).isVisible()).toBe(true);
      await page.mouse.move(2, 2);
      await preview(page).waitFor({ state: 'hidden' });
    });
  });

  describe('every page', () => {
    /** A page takes a second where nothing else runs, and many where much does. */
    const patience = 600_000;
    const files = () => listFiles(given().site).filter((file) => file.endsWith('.html'));
    const addressOf = (file: string) => `${given().address}${file.replace(/index\.html$/, '')}`;
    /** Gives one page of each folder and depth. */
    const ofEachKind = () => [...new Map(files().map((file) => [`${file.split('/')[0]} ${file.split('/').length}`, file])).values()];

    it(
      'is valid HTML',
      () => {
        expect(files().flatMap((file) => findHtmlFaults(file, readFileSync(join(given().site, file), 'utf8')))).toEqual([]);
      },
      patience,
    );

    it('shows its first view within one round trip, and needs little script', () => {
      const weights = files().map((file) => ({ file, ...weighPage(given().site, file, given().base) }));
      expect(weights.filter(({ view }) => view > 14_600)).toEqual([]);
      expect(weights.filter(({ file, scripts }) => scripts > 10_240 && !file.startsWith('search/'))).toEqual([]);
      expect(Math.min(...weights.map(({ view }) => view))).toBeGreaterThan(2_000);
    });

    it(
      'can be used by all: axe finds nothing',
      async () => {
        expect(await findViolations(given().browser, files().map(addressOf), { viewport: { width: 1280, height: 900 }, colorScheme: 'light' })).toEqual([]);
      },
      patience,
    );

    it.each([
      ['narrow', { viewport: { width: 320, height: 800 }, colorScheme: 'light' }],
      ['narrow and dark', { viewport: { width: 320, height: 800 }, colorScheme: 'dark', looksOnly: true }],
      ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark', looksOnly: true }],
      ['narrow with colours of the reader', { viewport: { width: 320, height: 800 }, forcedColors: 'active', looksOnly: true }],
      [
        'wide with colours of the reader and no motion',
        { viewport: { width: 1280, height: 900 }, forcedColors: 'active', reducedMotion: 'reduce', looksOnly: true },
      ],
      ['with letters of twice the size', { viewport: { width: 640, height: 800 }, letters: 2, looksOnly: true }],
    ] as const)(
      'of each kind holds when it is %s',
      async (_name, view) => {
        expect(await findViolations(given().browser, ofEachKind().map(addressOf), view)).toEqual([]);
      },
      patience,
    );
  });
}
