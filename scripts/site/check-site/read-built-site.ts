import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { ArticleRecord } from '../../../src/schemas/article-record.ts';
import type { Manifest } from '../../../src/search/index/index-shape.ts';
import type { BuiltSite } from './built-site.ts';
import { readFiles } from './read-files.ts';
import { readPage } from './read-page.ts';
import { createResolver } from './resolve-address.ts';

/** What is known about a built site beside its files. */
export interface SiteFacts {
  shownAs: string;
  base: string;
  /** Address under which the site will be published; null where none was given. */
  url: string | null;
  records: ReadonlyMap<string, ArticleRecord>;
  /** Folders of this machine that no file may name. */
  privatePaths: readonly string[];
}

/** Reads a built site with its search index, each file once. */
export async function readBuiltSite(folder: string, { shownAs, base, url, records, privatePaths }: SiteFacts): Promise<BuiltSite> {
  const files = listFiles(folder);
  const origin = url === null ? null : new URL(url).origin;
  const articles = new Map([...records].map(([id, { sentences }]) => [`articles/${id}/index.html`, sentences]));
  const read = await readFiles({ folder, shownAs, base, origin, privatePaths, files }, files, (file) => articles.get(file) ?? []);
  const resolve = createResolver(base, origin);
  return {
    shownAs,
    files: new Set(files),
    pages: read.pages,
    names: [...read.names.keys()],
    faults: read.faults,
    readPage: (file) => readPage(file, readFileSync(join(folder, file), 'utf8'), resolve),
    records,
    indexedPages: countIndexedPages(folder, files),
    mapped: readSitemap(folder, files, resolve),
    leaks: read.leaks,
  };
}

/** Lists the files below a folder, in the order of their paths, with forward slashes. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .sort();
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
