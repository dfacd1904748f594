import { referArticle } from '../citation/reference.ts';
import { writeBibtex } from '../citation/write-bibtex.ts';
import { writeCslJson } from '../citation/write-csl-json.ts';
import { writeRis } from '../citation/write-ris.ts';
import type { Corpus } from '../lookup/corpus-shape.ts';
import { type DataFile, dataFiles, exportData } from '../lookup/export-data.ts';
import { linkedFiles, writeLinkedData } from './linked-data/write-linked-data.ts';
import { onceACorpus } from './once-a-corpus.ts';
import { tables } from './tables.ts';
import { writeCsv } from './write-csv.ts';
import { writePackage } from './write-package.ts';
import { writeRecordSchema } from './write-record-schema.ts';
import { writeRows } from './write-rows.ts';

/** Kinds of files on the data page, by the end of their names, with their media types. */
export const formats = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
} as const;
export type Format = keyof typeof formats;

/** Every file of the data page: how its text is made, by name. */
const writers: ReadonlyMap<string, (corpus: Corpus) => string> = new Map([
  ...tables.map((table) => [`${table.name}.csv`, (corpus: Corpus) => writeCsv(table, corpus)] as const),
  ...(Object.keys(dataFiles) as DataFile[]).map((name) => [`${name}.json`, (corpus: Corpus) => writeRows(exportData(corpus, name))] as const),
  ...(Object.keys(linkedFiles) as Array<keyof typeof linkedFiles>).map(
    (name) => [`${name}.jsonld`, (corpus: Corpus) => writeLinkedData(name, corpus)] as const,
  ),
  ['articles.bib', (corpus) => corpus.articles.map((article) => writeBibtex(referArticle(article))).join('\n')],
  ['articles.ris', (corpus) => corpus.articles.map((article) => writeRis(referArticle(article))).join('\r\n')],
  ['articles.csl.json', (corpus) => writeCslJson(corpus.articles.map((article) => referArticle(article)))],
  ['datapackage.json', (corpus) => writePackage((name) => readDataFile(name, corpus))],
  ['record.schema.json', writeRecordSchema],
]);

/** Names of the files of the data page with one end: `csv` gives `articles`, `sentences` … */
export function listDataFiles(format: Format): string[] {
  return [...writers.keys()].filter((name) => name.endsWith(`.${format}`)).map((name) => name.slice(0, -format.length - 1));
}

/** Gives the text of a file of the data page. */
export function readDataFile(name: string, corpus: Corpus): string {
  const write = writers.get(name);
  if (write === undefined) throw new Error(`the data page has no file "${name}"`);
  return onceACorpus(corpus, name, () => write(corpus));
}
