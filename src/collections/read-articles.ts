import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../schemas/article-record.ts';
import { rememberText } from './digest-record.ts';
import { readRecord } from './read-record.ts';
import { recordsFolder } from './records-folder.ts';
import { createTextSharing } from './share-texts.ts';

/** Reads every record of the folder, in the order of their names; the pipeline or `loadRecords` has checked them. */
export function readArticles(): Array<{ id: string; data: ArticleRecord }> {
  const folder = recordsFolder();
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const shareTexts = createTextSharing();
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const data = readRecord(text) as unknown as ArticleRecord;
    shareTexts(data);
    rememberText(data, text);
    return { id: name.slice(0, -'.md'.length), data };
  });
}
