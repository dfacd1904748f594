import { referArticle } from '../citation/reference.ts';
import { writeBibtex } from '../citation/write-bibtex.ts';
import { writeCslJson } from '../citation/write-csl-json.ts';
import { writeRis } from '../citation/write-ris.ts';
import type { Corpus } from '../lookup/corpus-shape.ts';
import { type DataFile, dataFiles, exportData } from '../lookup/export-data.ts';
import { gatherParts } from './gather-parts.ts';
import { joinTexts } from './join-texts.ts';
import { linkedFiles, writeLinkedData } from './linked-data/write-linked-data.ts';
import { type Measure, measureParts } from './measure-parts.ts';
import { tables } from './tables.ts';
import { writeCsv } from './write-csv.ts';
import { writePackage } from './write-package.ts';
import { writeRecordSchema } from './write-record-schema.ts';
import { writeRows } from './write-rows.ts';

/** Media types of the files of the data page, by the end of their names. */
const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
} as const;

/** Every file of the data page: how its text is made in parts, by name. The package stands after the tables that it measures. */
const writers: ReadonlyMap<string, (corpus: Corpus) => Iterable<string>> = new Map([
  ...tables.map((table) => [`${table.name}.csv`, (corpus: Corpus) => writeCsv(table, corpus)] as const),
  ...(Object.keys(dataFiles) as DataFile[]).map((name) => [`${name}.json`, (corpus: Corpus) => writeRows(exportData(corpus, name))] as const),
  ...(Object.keys(linkedFiles) as Array<keyof typeof linkedFiles>).map(
    (name) => [`${name}.jsonld`, (corpus: Corpus) => writeLinkedData(name, corpus)] as const,
  ),
  ['articles.bib', (corpus) => joinTexts(corpus.articles, (article) => writeBibtex(referArticle(article)), '\n')],
  ['articles.ris', (corpus) => joinTexts(corpus.articles, (article) => writeRis(referArticle(article)), '\r\n')],
  ['articles.csl.json', (corpus) => [writeCslJson(corpus.articles.map((article) => referArticle(article)))]],
  ['datapackage.json', (corpus) => [writePackage((name) => measureDataFile(name, corpus))]],
  ['record.schema.json', () => [writeRecordSchema()]],
]);

/** Gives the names of the files of the data page with their media types. */
export function listDataFiles(): Array<{ name: string; type: string }> {
  return [...writers.keys()].map((name) => ({ name, type: types[name.slice(name.lastIndexOf('.') + 1) as keyof typeof types] }));
}

const measured = new WeakMap<Corpus, Map<string, Measure>>();

/** Gives the measures of a corpus's files that are known already. */
function measuresOf(corpus: Corpus): Map<string, Measure> {
  const measures = measured.get(corpus) ?? new Map<string, Measure>();
  measured.set(corpus, measures);
  return measures;
}

/** Gives a file of the data page in parts of some size, each a whole text in UTF-8, and keeps its measure once all of it is read. */
export function* writeDataFile(name: string, corpus: Corpus): Generator<Buffer, void> {
  const write = writers.get(name);
  if (write === undefined) throw new Error(`the data page has no file "${name}"`);
  const measure = measureParts();
  for (const text of gatherParts(write(corpus))) {
    // Encoded here once, for what is measured and for what is written.
    const part = Buffer.from(text);
    measure.add(part);
    yield part;
  }
  measuresOf(corpus).set(name, measure.end());
}

/** Gives the size and the hash of a file of the data page; makes its text where nobody has read it yet. */
export function measureDataFile(name: string, corpus: Corpus): Measure {
  const known = measuresOf(corpus).get(name);
  if (known !== undefined) return known;
  for (const _part of writeDataFile(name, corpus));
  return measureDataFile(name, corpus);
}

/** Gives the whole text of a file of the data page. */
export function readDataFile(name: string, corpus: Corpus): string {
  return [...writeDataFile(name, corpus)].join('');
}
