import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SiteMeasurement } from './site-measurement.ts';

/** Weighs a finished site: number of pages and files, bytes of the folder, compressed weights of the pages. */
export function weighSite(folder: string): Pick<SiteMeasurement, 'pages' | 'files' | 'size' | 'weight'> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), bytes: gzipSync(readFileSync(path)).length }))
    .sort((a, b) => a.bytes - b.bytes);
  const at = (part: number) => pages[Math.min(pages.length - 1, Math.floor(pages.length * part))];
  return {
    pages: pages.length,
    files: paths.length,
    size: paths.reduce((sum, path) => sum + statSync(path).size, 0),
    weight: { median: at(0.5)?.bytes ?? 0, most99: at(0.99)?.bytes ?? 0, most: at(1)?.bytes ?? 0, heaviest: at(1)?.path ?? '' },
  };
}
