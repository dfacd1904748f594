import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** How pages are looked at: size of the window, colours, motion, and how much larger letters are. */
export type View = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'forcedColors' | 'reducedMotion'> & {
  letters?: number;
  /** True where only what colours and sizes change is judged; the rest has been in another view. */
  looksOnly?: boolean;
};

/** The rules whose outcome follows from colours and sizes. */
const looks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Gives what axe finds on the page that is open, and whether the page can be pushed sideways; a line each. */
async function judgePage(page: Page, rules: readonly string[] | null): Promise<string[]> {
  // The page forbids scripts that are not its own; the developer tools may still run one.
  await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { axe: judge } = globalThis as unknown as {
      axe: {
        run: (root: Document, options: object) => Promise<{ violations: Array<{ id: string; nodes: Array<{ target: unknown; failureSummary?: string }> }> }>;
      };
    };
    const { violations } = await judge.run(document, { resultTypes: ['violations'], ...(only === null ? {} : { runOnly: only }) });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ target, failureSummary }) => `${target} (${failureSummary?.split('\n')[1]?.trim()})`)
            .join('; ')}`,
      ),
      ...(scrollWidth > clientWidth ? [`can be pushed sideways: ${scrollWidth} px of content in ${clientWidth} px`] : []),
    ];
  }, rules);
}

/** Gives what is wrong with pages in one view, as `address: what`; several pages are looked at at once. */
export async function findViolations(
  browser: Browser,
  addresses: readonly string[],
  { letters = 1, looksOnly = false, ...view }: View,
  atOnce = 3,
): Promise<string[]> {
  const context = await browser.newContext(view);
  const waiting = [...addresses];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      await page.goto(address, { waitUntil: 'load' });
      if (letters !== 1) await page.evaluate((times) => document.documentElement.style.setProperty('font-size', `${100 * times}%`), letters);
      for (const fault of await judgePage(page, looksOnly ? looks : null)) found.push(`${address}: ${fault}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await context.close();
  }
  return found.sort();
}
