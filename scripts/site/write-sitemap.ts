import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { writeAnew } from './write-anew.ts';

/** Most addresses in one file, by the protocol of sitemaps.org. */
const most = 50_000;

/** The page that is no place to arrive at: the one for missing pages. */
export const leftOut = /^404\.html$/;

/** Gives the addresses of all pages under a folder, in the order of their paths; `home` is the absolute address of the site. */
function listAddresses(folder: string, home: string): string[] {
  return listFiles(folder)
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && !leftOut.test(file))
    .map((file) => new URL(file.replace(/index\.html$/, ''), home).href);
}

/** Gives a list of addresses in one of the two forms of sitemaps.org. */
function formatSitemap(root: 'urlset' | 'sitemapindex', entry: 'url' | 'sitemap', addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<${entry}><loc>${address.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</loc></${entry}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</${root}>\n`;
}

/**
 * Writes `sitemap.xml` of the pages in a folder: a list, or, beyond 50,000 pages, an index of `sitemap-1.xml` and so on.
 * There are no dates in it, since none is known that would not lie. Gives the number of addresses.
 */
export function writeSitemap(folder: string, home: string, limit = most): number {
  const addresses = listAddresses(folder, home);
  const parts = Array.from({ length: Math.ceil(addresses.length / limit) }, (_, index) => addresses.slice(index * limit, (index + 1) * limit));
  if (parts.length <= 1) writeAnew(join(folder, 'sitemap.xml'), formatSitemap('urlset', 'url', addresses));
  else {
    const names = parts.map((part, index) => {
      const name = `sitemap-${index + 1}.xml`;
      writeAnew(join(folder, name), formatSitemap('urlset', 'url', part));
      return new URL(name, home).href;
    });
    writeAnew(join(folder, 'sitemap.xml'), formatSitemap('sitemapindex', 'sitemap', names));
  }
  return addresses.length;
}
