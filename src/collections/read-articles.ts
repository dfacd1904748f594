import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../schemas/article-record.ts';
import { readJsonLines } from '../schemas/read-plain-front-matter.ts';
import { rememberBytes } from './digest-record.ts';
import { readRecord } from './read-record.ts';
import { recordsFolder } from './records-folder.ts';
import { createTextSharing } from './share-texts.ts';

/**
 * Reads every record of the folder, in the order of their names; the pipeline or `loadRecords` has checked them. Remembers their digests where they are
 * asked for, which takes a look at every byte.
 */
export function readArticles({ digests }: { digests: boolean }): Array<{ id: string; data: ArticleRecord }> {
  const folder = recordsFolder();
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const shareTexts = createTextSharing();
  // What this build wrote is JSON on lines, and has been read back as YAML.
  const readOwn = process.env.PAMIR_RECORDS_CHECKED === '1' ? readJsonLines : () => null;
  return names.sort().map((name) => {
    const bytes = readFileSync(join(folder, name));
    const text = bytes.toString('utf8');
    const data = (readOwn(text)?.data ?? readRecord(text)) as unknown as ArticleRecord;
    shareTexts(data);
    if (digests) rememberBytes(data, bytes);
    return { id: name.slice(0, -'.md'.length), data };
  });
}
