import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from '../corpus/make-corpus.ts';

/** Writes `count` invented articles to `<folder>/seeds/` and their labels to `<folder>/labels/`; gives the characters of all articles. */
export function writeCorpus(folder: string, count: number, seed: number): number {
  for (const part of ['seeds', 'labels']) mkdirSync(join(folder, part), { recursive: true });
  let characters = 0;
  for (const { file, text, labels } of makeCorpus(count, seed)) {
    writeFileSync(join(folder, 'seeds', file), text);
    writeFileSync(join(folder, 'labels', file.replace(/\.txt$/, '.json')), `${JSON.stringify(labels, null, 1)}\n`);
    characters += text.length;
  }
  return characters;
}
