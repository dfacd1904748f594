import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../schemas/article-record.ts';
import { readRecord } from './read-record.ts';
import { recordsFolder } from './records-folder.ts';

/** Reads the records of the catalogue's ids from their files; `loadRecords` has checked them. */
export function readArticles(ids: readonly string[]): Array<{ id: string; data: ArticleRecord }> {
  const folder = recordsFolder();
  return ids.map((id) => ({ id, data: readRecord(readFileSync(join(folder, `${id}.md`), 'utf8')) as unknown as ArticleRecord }));
}
