import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { nameBundle } from './name-bundle.ts';
import { refuse } from './refusal.ts';
import { settleFilters } from './settle-filters.ts';

/** Search interfaces that Pagefind writes and this site does not load: it has one of its own. */
const unusedInterface = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/;

/** Writes the search index of the pages in a folder to a folder of its `pagefind/` that is named by its content; throws a `Refusal` where Pagefind complains. */
export async function indexPages(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  try {
    if (!index) throw complain(errors);
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw complain(added.errors);
    const outputPath = join(folder, 'pagefind');
    // Pagefind's own writeFiles answers before the last bytes are on the disk: once in a while a file is read back empty.
    const { errors: failed, files } = await index.getFiles();
    if (failed.length > 0) throw complain(failed);
    for (const { path, content } of files) {
      if (unusedInterface.test(path)) continue;
      mkdirSync(dirname(join(outputPath, path)), { recursive: true });
      writeFileSync(join(outputPath, path), content);
    }
    settleFilters(outputPath);
    nameBundle(outputPath);
  } finally {
    await close();
  }
}

/** Puts the errors of Pagefind into words. */
function complain(errors: readonly string[]) {
  return refuse('pagefind', 'E_PAGEFIND', errors.join(' ') || 'gave no index and no reason', 'Run npm ci again; the package holds a program for each system.');
}
