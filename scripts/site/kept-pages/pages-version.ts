import type { SiteOrder } from '../site-environment.ts';
import { digestFiles } from './digest-files.ts';

/** What shapes a page beside the records: the pages' own program with what is written by hand, the libraries, and how they are put together. */
const folders = ['src', 'public', 'scripts/site/kept-pages'];
const files = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'scripts/site/render-paths.ts', 'scripts/site/fill-folder.ts'];

/** Gives a name for the state of all that shapes a page beside the records, SHA-256 in hexadecimal: any change of any of it gives another. */
export function pagesVersion({ content, base, site, text }: Pick<SiteOrder, 'content' | 'base' | 'site' | 'text'>): string {
  // Names of countries come from the tables that Node brings along.
  const { node, icu, unicode, cldr } = process.versions;
  return digestFiles([node, icu, unicode, cldr, base, site, text], [...folders, content], files);
}
