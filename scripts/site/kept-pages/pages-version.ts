import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../list-files.ts';
import type { SiteOrder } from '../site-environment.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** What shapes a page beside the records: the pages' own program with what is written by hand, the libraries, and how they are put together. */
const folders = ['src', 'public', 'scripts/site/kept-pages'];
const files = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'scripts/site/render-paths.ts'];

/** Gives a name for the state of all that shapes a page beside the records, SHA-256 in hexadecimal: any change of any of it gives another. */
export function pagesVersion({ content, base, site, text }: Pick<SiteOrder, 'content' | 'base' | 'site' | 'text'>): string {
  const hash = createHash('sha256');
  // Names of countries come from the tables that Node brings along.
  const { node, icu, unicode, cldr } = process.versions;
  hash.update(JSON.stringify([node, icu, unicode, cldr, base, site, text]));
  const all = [...folders.flatMap((folder) => findFiles(join(project, folder))), ...findFiles(content), ...files.map((file) => join(project, file))];
  for (const file of all) {
    const bytes = readFileSync(file);
    hash.update(JSON.stringify([file.slice(project.length), bytes.length]));
    hash.update(bytes);
  }
  return hash.digest('hex');
}

/** Gives the paths of the files below a folder, without tests and what the pipeline writes. */
function findFiles(folder: string): string[] {
  return listFiles(folder)
    .map((file) => join(folder, file))
    .filter((file) => !file.endsWith('.test.ts') && !file.startsWith(join(project, 'src/content/generated')));
}
