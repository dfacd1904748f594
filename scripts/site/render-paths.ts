import { once } from 'node:events';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { keptPagesName } from '../../src/schemas/kept-pages.ts';
import type { WrittenFile } from './check-site/read-ahead.ts';
import { type Filling, fillFolder } from './fill-folder.ts';
import { type KeptPagesFile, openKeptPages, type SummedPage } from './kept-pages/open-kept-pages.ts';
import { belongsTo, type Share } from './share-pages.ts';

/** A path of the site with the route that answers for it. */
type RoutedPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Files of which the build is told at once. */
const handful = 100;

/** Gives the file of a path: an `index.html` in a folder of the page's name; the page for missing pages, and endpoints, under their own name. */
export function fileOfPath(pathname: string, type: RoutedPath['route']['type']): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

/**
 * Gives an Astro integration that renders one share of the paths and writes each file as soon as it is rendered. Astro's own loop waits for the disk
 * several times a file, which takes longer than most of our pages take to render.
 * `kept` is the file of pages that the build before kept of this share; an empty name keeps nothing. `pages` is the folder for the files; an empty name
 * stands for the one into which Astro writes. `before` is the folder of the build before, of which the files that stay as they are are linked. `waits` tells
 * that the records are there only when the program that started this one says so.
 */
export function renderPaths(share: Share, { kept, pages, before, waits }: { kept: string; pages: string; before: string; waits: boolean }): AstroIntegration {
  let config: AstroConfig;
  const ready = waits ? once(process, 'message') : null;
  return {
    name: 'pamir-pages',
    hooks: {
      // What is written by hand is chosen by the actors of the records, before anything is put together.
      'astro:config:done': async (settled) => {
        config = settled.config;
        await ready;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((whole) => ({
          ...whole,
          getStaticPaths: async () => {
            const filling = fillFolder(pages === '' ? fileURLToPath(config.outDir) : pages, before);
            const asked: Asked = { page: '', file: '' };
            const keptPages = kept === '' ? null : openKeptPages(kept, (page, stamp) => page === asked.page && filling.takeOver(asked.file, stamp));
            if (keptPages !== null) Reflect.set(globalThis, keptPagesName, keptPages);
            const paths = (await whole.getStaticPaths()).filter(({ pathname }) => belongsTo(pathname, share));
            const { now, later } = partWaiting(paths);
            const tell = (written: WrittenFile[]) => process.send?.({ written });
            const write = (path: RoutedPath) => renderPath(path, whole, { base: config.base, filling, keptPages, asked });
            const report = (done: number) => logger.info(`rendered ${done} of ${paths.length} files`);
            await writeInHandfuls(now, write, tell, report);
            process.send?.({ waits: true });
            await writeInHandfuls(later, write, tell, report);
            if (keptPages !== null) logger.info(`used ${keptPages.close()} of ${paths.length} files again`);
            // Nothing is left for Astro's own loop.
            return [];
          },
        }));
      },
    },
  };
}

/** Parts the data page from the paths: it is rendered last, since it waits for sizes of files that another program writes meanwhile. */
export function partWaiting<Path extends { pathname: string }>(paths: readonly Path[]): { now: Path[]; later: Path[] } {
  const { now = [], later = [] } = Object.groupBy(paths, ({ pathname }) => (/^\/?data\/?$/.test(pathname) ? 'later' : 'now'));
  return { now, later };
}

/**
 * Writes the files of paths one after the other and tells of each handful; reports after each thousand. After each handful others have their turn: rendering
 * alone never leaves one, and of what is told only so much as finds room at once would arrive before the end, when others wait for it to read the pages.
 */
export async function writeInHandfuls<Path>(
  paths: readonly Path[],
  write: (path: Path) => Promise<WrittenFile>,
  tell: (written: WrittenFile[]) => void,
  report: (done: number) => void,
): Promise<void> {
  const written: WrittenFile[] = [];
  for (const [done, path] of paths.entries()) {
    if (done % 1000 === 0 && done > 0) report(done);
    written.push(await write(path));
    if (written.length < handful) continue;
    tell(written.splice(0));
    await nextTurn();
  }
  if (written.length > 0) tell(written);
}

/** The page that is rendered, by its address, and the file for it. */
interface Asked {
  page: string;
  file: string;
}

/** Renders and writes one path, and gives its file with the sum of a page that is kept. Throws where the page fails or gives no text, and where another route or a file of `public/` already gave the same file. */
async function renderPath(
  path: RoutedPath,
  { render }: AstroPrerenderer,
  { base, filling, keptPages, asked }: { base: string; filling: Filling; keptPages: KeptPagesFile | null; asked: Asked },
): Promise<WrittenFile> {
  const { pathname, route, cacheKey } = path;
  const address = new URL(`${base.replace(/\/*$/, '/')}${pathname.replace(/^\/+/, '')}`, 'http://localhost');
  if (route.type === 'page' && !address.pathname.endsWith('/')) address.pathname += '/';
  const file = fileOfPath(pathname, route.type);
  Object.assign(asked, { page: address.pathname, file });
  const { bytes, sum } = findKept(keptPages, address.pathname, cacheKey) ?? (await renderFresh(path, address, render, keptPages));
  if (bytes === null) return [file, sum];
  try {
    filling.put(file, bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Error(`${route.component} gives ${pathname}, a file that another route or public/ gives, too`);
    throw error;
  }
  if (sum !== null) keptPages?.stamp(address.pathname, filling.stampOf(file) ?? '');
  return [file, sum];
}

/** Gives a page of an earlier build by the digest of its props; null where there is none, or where the digest is not known before it is rendered. */
function findKept(keptPages: KeptPagesFile | null, page: string, props: string | undefined): SummedPage | null {
  if (keptPages === null || keptPages.digestOf === null || props === undefined) return null;
  return keptPages.find(page, props, keptPages.digestOf) ? keptPages.take(page) : null;
}

/** Has Astro answer for an address; its middleware may yet find the page among those that are kept, and keeps what is rendered. */
async function renderFresh(
  { pathname, route }: RoutedPath,
  address: URL,
  render: AstroPrerenderer['render'],
  keptPages: KeptPagesFile | null,
): Promise<SummedPage | { bytes: Uint8Array; sum: null }> {
  const answer = await render(new Request(address), { routeData: route });
  const response = answer instanceof Response ? answer : answer.response;
  if (response.status !== (fileOfPath(pathname, route.type) === '404.html' ? 404 : 200))
    throw new Error(`${route.component} answers ${response.status} for ${pathname}`);
  return keptPages?.take(address.pathname) ?? { bytes: Buffer.from(await response.arrayBuffer()), sum: null };
}
