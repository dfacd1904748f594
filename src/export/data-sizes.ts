import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { dependOnAll } from '../lookup/ask-prepared.ts';
import type { Corpus } from '../lookup/corpus-shape.ts';
import { listDataFiles, measureDataFile } from './data-files.ts';

/** Sizes in bytes of the files of the data page, by name. */
export type DataSizes = Readonly<Record<string, number>>;

/** Gives the sizes of a corpus's files; makes the text of those that nobody has read yet. */
export function measureDataFiles(corpus: Corpus): DataSizes {
  return Object.fromEntries(listDataFiles().map(({ name }) => [name, measureDataFile(name, corpus).bytes]));
}

/** Gives the sizes: from the file that `PAMIR_DATA_SIZES` names, for which it waits as long as the build is writing the data, else measured here. */
export async function readDataSizes(corpus: Corpus): Promise<DataSizes> {
  // The file is written by another program from the same corpus.
  dependOnAll(corpus, '');
  const told = process.env.PAMIR_DATA_SIZES;
  if (told === undefined) return measureDataFiles(corpus);
  while (!existsSync(told)) await setTimeout(50);
  return JSON.parse(readFileSync(told, 'utf8')) as DataSizes;
}
