import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allHostileTexts, hostileTexts } from '../fuzz/hostile-texts.ts';
import { launchBrowser } from '../site/launch-browser.ts';
import { listFiles } from '../site/list-files.ts';
import { type BuildEnd, runBuild } from '../site/run-build.ts';
import { type RunningServer, serveFolder } from '../site/serve-folder.ts';
import { useTemporaryFolders } from '../site/temporary-folders.ts';

const makeFolder = useTemporaryFolders();
const payloads = [...(hostileTexts.markup ?? []), ...(hostileTexts.markdown ?? []), ...(hostileTexts.mdx ?? [])].filter(
  (text) => text.length < 100 && !text.includes('\n'),
);
const filler = 'Foreign ministers of Mongolia and Laos met in Ulaanbaatar on 3 May 2024 and signed an agreement on visa-free travel.';

/** Words without a sign, so that the article is taken for prose. */
const calm = 'The ministers spoke about trade, roads and water, and about the students of both states, and they agreed to meet again next year. '.repeat(5);

/** Articles that hold every hostile text: each in a paragraph, and those that are markup or programs in headline, by-line and name of the file as well. */
function makeArticles(): Map<string, string> {
  const articles = new Map<string, string>();
  for (let part = 0; part * 40 < allHostileTexts.length; part++) {
    const paragraphs = allHostileTexts
      .slice(part * 40, part * 40 + 40)
      .map((text) => `The ministers of Mongolia and Laos read the words ${text} aloud at the meeting.`);
    articles.set(`body-${part}.txt`, [`Ministers Read Part ${part} of a Long List`, filler, ...paragraphs].join('\n\n'));
  }
  for (let each = 0; each < payloads.length; each += 6) {
    const payload = payloads[each] ?? '';
    const name = `${each}-${payload.replaceAll('/', '∕')}.txt`;
    articles.set(
      name,
      `Ministers Discuss ${payload} in Capital\n\nBy ${payload} Rahimov\n\n${filler.replace('May', `May ${payload}`)}\n\nThey spoke of ${payload} for long.\n\n${calm}`,
    );
  }
  return articles;
}

/** Elements and attributes by which a page could run or load something that is not its own. */
const active = new Set(['iframe', 'object', 'embed', 'base', 'math', 'style', 'frame', 'applet', 'portal']);

let site = '';
let end: BuildEnd;
let served: RunningServer;
let browser: Browser;
const articles = makeArticles();

beforeAll(async () => {
  const seeds = makeFolder();
  for (const [name, text] of articles) writeFileSync(join(seeds, name), text);
  site = join(makeFolder(), 'dist');
  end = await runBuild(['--seeds', seeds, '--out', site]);
  served = await serveFolder(site, '/', 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  served?.server.close();
});

describe('hostile text stays text', () => {
  test('it builds: every page passes the checks, which compare each sentence with its record', () => {
    expect(end).toMatchObject({ status: 0, errors: '' });
    expect(end.output).toContain(`: ${articles.size} articles, `);
    expect(Reflect.get(globalThis, '__canary')).toBeUndefined();
  });

  test('no page holds an element, attribute, link or sign of control that came from an article', () => {
    const found = new Set<string>();
    for (const file of listFiles(site).filter((path) => path.endsWith('.html'))) {
      const html = readFileSync(join(site, file), 'utf8');
      if (/[\u0000-\u0008\u000b\u000e-\u001f]/.test(html)) found.add(`${file}: signs of control`);
      const parser = new Parser({
        onopentag(name, attributes) {
          if (active.has(name)) found.add(`${file}: <${name}>`);
          if (name === 'script' && !attributes.src?.startsWith('/assets/') && attributes.type !== 'application/ld+json') found.add(`${file}: a script`);
          if (
            name === 'meta' &&
            attributes['http-equiv'] &&
            attributes['http-equiv'] !== 'Content-Security-Policy' &&
            !/^0; ?url=\/a-z\/$/.test(attributes.content ?? '')
          )
            found.add(`${file}: <meta>`);
          for (const [key, value] of Object.entries(attributes)) {
            if (key.startsWith('on') || key === 'style' || key === 'srcdoc') found.add(`${file}: ${key}=`);
            if (/^(?:href|src|action|formaction|xlink:href)$/.test(key) && /^\s*(?:javascript|data|vbscript):|example\.invalid/i.test(value))
              found.add(`${file}: ${key}="${value}"`);
          }
        },
      });
      parser.end(html);
    }
    expect([...found]).toEqual([]);
  });

  test('every file of data is what it says it is', () => {
    for (const file of listFiles(site).filter((path) => /\.(?:json|jsonld|webmanifest)$/.test(path)))
      expect(() => JSON.parse(readFileSync(join(site, file), 'utf8')), file).not.toThrow();
  });
});

test('in a browser nothing of it runs, loads or is kept, on any kind of page and in the search', { timeout: 300_000 }, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => /Content Security Policy|Refused/.test(message.text()) && faults.push(message.text()));
  page.on('request', (request) => !request.url().startsWith(served.address) && faults.push(`request to ${request.url()}`));
  const hasCanary = () => page.evaluate(() => '__canary' in globalThis || '__canary' in Object.prototype);
  const links = (selector: string) => page.locator(selector).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')));
  await page.goto(`${served.address}articles/`);
  const addresses = [...new Set(await links('main a[href*="/articles/"]'))];
  for (const kind of ['', 'countries/', 'agreements/', 'timeline/', 'figures/', 'data/', 'countries/mongolia/', 'relations/laos--mongolia/'])
    addresses.push(`${served.address}${kind}`);
  for (const address of addresses) {
    await page.goto(address);
    expect(await hasCanary(), address).toBe(false);
  }
  expect(addresses.length).toBeGreaterThan(15);
  const queries = [
    'globalThis',
    '<img src=x onerror=globalThis.__canary=1>',
    'a\u0000b',
    'x'.repeat(5000),
    '\u202eetar',
    'constructor',
    '__proto__',
    'elect*',
    '"',
    '%00',
    '{{1}}',
  ];
  for (const query of queries) {
    await page.goto(`${served.address}search/?q=${encodeURIComponent(query)}`);
    await page.locator('#search-status').filter({ hasText: /\S/ }).waitFor();
    expect(await hasCanary(), query).toBe(false);
    expect(await page.locator('#search-results :is(script, img, svg, iframe, style, form, base)').count(), query).toBe(0);
  }
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
