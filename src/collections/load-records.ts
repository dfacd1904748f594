import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { articleRecord } from '../schemas/article-record.ts';
import { readRecord } from './read-record.ts';
import { recordsFolder } from './records-folder.ts';

/**
 * Checks every `*.md` of the folder, reports all faulty files at once, and fills the store in the order of their names. The store keeps
 * the title alone: it is made into a script that Node reads, which for the facts of ten thousand articles takes minutes.
 */
async function fillStore(articles: string, { store, parseData, generateDigest }: LoaderContext): Promise<void> {
  const names = await readdir(articles).catch(() => {
    throw new Error(`there are no records in ${articles}\n  run "npm run records" first, or point PAMIR_RECORDS at a folder that holds articles/`);
  });
  const problems: string[] = [];
  store.clear();
  for (const name of names.filter((each) => each.endsWith('.md')).sort()) {
    const filePath = join(articles, name);
    const id = name.slice(0, -'.md'.length);
    try {
      const text = await readFile(filePath, 'utf8');
      const { title } = articleRecord.parse(readRecord(text));
      store.set({ id, data: await parseData({ id, data: { title }, filePath }), digest: generateDigest(text) });
    } catch (error) {
      problems.push(`${filePath} ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) throw new Error(`${problems.length} of the records cannot be read\n${problems.join('\n')}`);
}

/**
 * Gives an Astro loader that checks the records and, while the site is worked on, has pages loaded anew when one changes. Each entry's
 * id is the stem of its file; what it says is read from there by `readArticles`. The text under the frontmatter is for readers of the
 * file and is not rendered.
 */
export function loadRecords(): Loader {
  return {
    name: 'pamir-records',
    async load(context) {
      // The build has read every record back against the contract as it wrote it.
      if (process.env.PAMIR_RECORDS_CHECKED === '1') return;
      const articles = resolve(fileURLToPath(context.config.root), recordsFolder());
      await fillStore(articles, context);
      context.watcher?.add(articles);
      const refill = (path: string) => {
        if (!path.startsWith(articles)) return;
        fillStore(articles, context).catch((error: unknown) => context.logger.error(String(error)));
      };
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, refill);
    },
  };
}
