import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../../../src/schemas/article-record.ts';
import { openRights } from '../../../src/schemas/rights.ts';
import { openIndex, type SearchIndex } from '../../../src/search/index/open-index.ts';
import { readGazetteer } from '../../1-read/read-gazetteer.ts';
import type { Seed } from '../../1-read/seed.ts';
import { writeStubPages } from '../../bench/search/write-stub-pages.ts';
import { recordSeeds } from '../../records/record-seeds.ts';
import { indexArticles, indexPages } from '../index-pages.ts';
import packArticle from '../pack-article.ts';
import { unpackArticle } from '../unpack-article.ts';
import { beginWordIndex } from './begin-word-index.ts';
import { readHooks } from './read-hooks.ts';

/** Articles with their search index. */
export interface IndexedCorpus {
  records: ReadonlyMap<string, ArticleRecord>;
  /** Folder of the pages. */
  site: string;
  /** Folder of the index. */
  bundle: string;
  index: SearchIndex;
}

/** Makes records of the articles in some folders and indexes them into `site`, with pages that hold nothing but what the index reads. */
export async function indexCorpusFolder(site: string, folders: readonly string[]): Promise<IndexedCorpus> {
  const { gazetteer } = readGazetteer('src/content');
  const seeds: Seed[] = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return { file: name, path: join(folder, name), text, sha256: createHash('sha256').update(text).digest('hex') };
      }),
  );
  const { records } = recordSeeds(seeds, gazetteer);
  writeStubPages(site, records);
  const words = beginWordIndex([...records].map(([id, record]) => unpackArticle(id, packArticle(record, openRights))));
  await indexArticles(site, words, readHooks(site));
  await indexPages(site, words, readHooks(site));
  const { bundle } = JSON.parse(readFileSync(join(site, 'pagefind.json'), 'utf8')) as { bundle: string };
  const folder = join(site, 'pagefind', bundle);
  return { records, site, bundle: folder, index: await openIndex(async (path) => new Uint8Array(readFileSync(join(folder, path)))) };
}
