import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { useTemporaryFolders } from './temporary-folders.ts';
import { writeSitemap } from './write-sitemap.ts';

const makeFolder = useTemporaryFolders();
const home = 'https://example.org/kb/';

/** Makes a folder with a page at each path. */
function makeSite(paths: readonly string[]): string {
  const folder = makeFolder();
  for (const path of paths) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), '');
  }
  writeFileSync(join(folder, '404.html'), '');
  return folder;
}

const read = (folder: string, name: string) =>
  new XMLParser({ isArray: (tag) => tag === 'url' || tag === 'sitemap' }).parse(readFileSync(join(folder, name), 'utf8'));
const locations = (entries: Array<{ loc: string }>) => entries.map(({ loc }) => loc);

it('lists every page but the one for missing pages', () => {
  const folder = makeSite(['', 'topics', 'articles/a']);
  expect(writeSitemap(folder, home)).toBe(3);
  expect(locations(read(folder, 'sitemap.xml').urlset.url)).toEqual([`${home}articles/a/`, home, `${home}topics/`]);
});

it('splits beyond the limit, and leads from the index to every part', () => {
  const folder = makeSite(['', 'a', 'b', 'c', 'd']);
  expect(writeSitemap(folder, home, 2)).toBe(5);
  const names = locations(read(folder, 'sitemap.xml').sitemapindex.sitemap);
  expect(names).toEqual([1, 2, 3].map((part) => `${home}sitemap-${part}.xml`));
  const found = names.flatMap((name) => locations(read(folder, name.slice(home.length)).urlset.url));
  expect(found.sort()).toEqual(['', 'a/', 'b/', 'c/', 'd/'].map((path) => `${home}${path}`));
  expect(readdirSync(folder).filter((name) => name.startsWith('sitemap'))).toHaveLength(4);
});
