import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Gives the addresses in an attribute of some elements of a page, without its base path and query. */
function addressesIn(html: string, element: RegExp, base: string): string[] {
  return [...html.matchAll(element)].flatMap(({ groups }) =>
    groups?.address?.startsWith(base) ? [groups.address.slice(base.length).replace(/[?#].*/, '')] : [],
  );
}

const weighed = new Map<string, number>();

/** Gives the compressed size of a file; most are asked for by many pages. */
function weighFile(path: string): number {
  const weight = weighed.get(path) ?? brotliCompressSync(readFileSync(path)).length;
  weighed.set(path, weight);
  return weight;
}

/** Gives the size of files of a folder together, each compressed as a host sends it. */
function weighFiles(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + weighFile(join(folder, file)), 0);
}

/** Gives the bytes of a page's first view, its HTML and its style sheets for the screen, and of its scripts; compressed. */
export function weighPage(folder: string, file: string, base: string): { view: number; scripts: number } {
  const html = readFileSync(join(folder, file), 'utf8');
  const screen = html.replaceAll(/<link[^>]*media="print"[^>]*>/g, '');
  const styles = addressesIn(screen, /<link[^>]*rel="stylesheet"[^>]*href="(?<address>[^"]*)"/g, base);
  const scripts = addressesIn(html, /<script[^>]*src="(?<address>[^"]*)"/g, base);
  return { view: weighFiles(folder, [file, ...new Set(styles)]), scripts: weighFiles(folder, [...new Set(scripts)]) };
}
