import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArticleLabels, articleLabels } from './labels.ts';

/** Reads the labels of a folder in the order of their names. Throws where a file does not hold labels. */
export function readLabels(folder: string): ArticleLabels[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => articleLabels.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
