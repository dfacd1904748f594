import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Manifest } from '../../../src/search/index/index-shape.ts';
import { listFiles } from '../list-files.ts';
import type { PageHooks } from '../search-index/read-hooks.ts';
import type { BuiltSite } from './built-site.ts';
import { orderReading, type SiteFacts } from './order-reading.ts';
import { beginReading, type FilesRead, type KnownPage, readFiles } from './read-files.ts';
import { readPage } from './read-page.ts';
import { createResolver } from './resolve-address.ts';

/**
 * Reads the pages of a site that is not finished: what `readBuiltSite` then need not read again. `read` is what is known before, and of which pages nothing is
 * left to read; `files` are those among which there are others, all of the folder where they are left out.
 */
export async function readPagesEarly(folder: string, facts: SiteFacts, read: FilesRead, files = listFiles(folder)): Promise<FilesRead> {
  const left = files.filter((file) => file.endsWith('.html') && !read.files.has(file));
  return readFiles(orderReading(folder, facts, null), left, facts.records, read);
}

/** Gives what pages that were read tell the search index about themselves, in the order of their paths. */
export function listHooks({ pages }: FilesRead): PageHooks[] {
  return [...pages.keys()].sort().flatMap((file) => pages.get(file)?.hooks ?? []);
}

/** Reads a built site with its search index. Of what was read `early`, only pages with faults and those that lead to files that are missing are read again. */
export async function readBuiltSite(folder: string, facts: SiteFacts, early: FilesRead = beginReading()): Promise<BuiltSite> {
  const files = listFiles(folder);
  const order = orderReading(folder, facts, files);
  const left = findUnread(files, early);
  const read = await readFiles(order, left, facts.records, { ...early, before: new Map() });
  const resolve = createResolver(order.base, order.origin);
  const inOrder = <Value>(known: ReadonlyMap<string, Value>) => files.flatMap((file) => (known.has(file) ? [[file, known.get(file) as Value] as const] : []));
  const pages = new Map(inOrder(read.pages));
  return {
    shownAs: facts.shownAs,
    files: new Set(files),
    pages,
    names: [...read.names.keys()],
    faults: new Map([...pages].flatMap(([file, { faults }]) => (faults === null ? [] : [[file, faults] as const]))),
    readPage: (file) => readPage(file, readFileSync(join(folder, file), 'utf8'), resolve),
    records: facts.records,
    indexedPages: countIndexedPages(folder, files),
    mapped: readSitemap(folder, files, resolve),
    leaks: inOrder(read.leaks).flatMap(([file, texts]) => texts.map((text) => ({ file, text }))),
  };
}

/** Gives the files that nobody has read, and the pages of which more is to be said now that all files are known. */
function findUnread(files: readonly string[], read: FilesRead): string[] {
  const there = new Set(files);
  const missing = [...read.names.keys()].map((name) => !there.has(name));
  const isWhole = ({ faults, leadsTo, loads }: KnownPage): boolean => faults === null && ![leadsTo, loads].some((held) => held.some((name) => missing[name]));
  return files.filter((file) => {
    const page = read.pages.get(file);
    return !read.files.has(file) || (page !== undefined && !isWhole(page));
  });
}

/** Reads from the search index that `pagefind.json` names how many pages it holds; 0 where there is none. */
function countIndexedPages(folder: string, files: readonly string[]): number {
  if (!files.includes('pagefind.json')) return 0;
  const { bundle } = readJson(join(folder, 'pagefind.json')) as { bundle?: unknown };
  const entry = `pagefind/${String(bundle)}/search.json`;
  if (!files.includes(entry)) return 0;
  const { articles, pages } = readJson(join(folder, entry)) as Manifest;
  return articles + pages;
}

/** Gives the files that the sitemap leads to; an address that leads nowhere inside stays as it is. */
function readSitemap(folder: string, files: readonly string[], resolve: ReturnType<typeof createResolver>): string[] | null {
  if (!files.includes('sitemap.xml')) return null;
  return files
    .filter((file) => /^sitemap(?:-\d+)?\.xml$/.test(file))
    .flatMap((file) => {
      const { children } = parseDocument(readFileSync(join(folder, file), 'utf8'), { xmlMode: true });
      return DomUtils.getElementsByTagName('url', children)
        .flatMap((url) => DomUtils.getElementsByTagName('loc', url))
        .map((loc) => DomUtils.textContent(loc));
    })
    .map((address) => {
      const target = resolve('sitemap.xml', address);
      return target.kind === 'inside' ? target.file : address;
    });
}

/** Reads a file of the build's own. */
function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
