import { type Reference, referArticle } from '../citation/reference.ts';
import { writeBibtex } from '../citation/write-bibtex.ts';
import { writeCslJson } from '../citation/write-csl-json.ts';
import { writeRis } from '../citation/write-ris.ts';
import type { Corpus } from '../lookup/corpus-shape.ts';
import { type DataFile, dataFiles, exportData } from '../lookup/export-data.ts';
import type { SortOfThings } from './data-things.ts';
import { type DataWriter, type Held, writeData } from './data-writer.ts';
import { joinTexts } from './join-texts.ts';
import { type LinkedFile, linkedFiles, writerOfLinkedData } from './linked-data/write-linked-data.ts';
import { type Measure, measureParts } from './measure-parts.ts';
import { rowsOfJson } from './rows-of-json.ts';
import type { Table } from './table.ts';
import { tables } from './tables.ts';
import { writeCsvHeader, writeCsvRows } from './write-csv.ts';
import { writePackage } from './write-package.ts';
import { writeRecordSchema } from './write-record-schema.ts';

/** Media types of the files of the data page, by the end of their names. */
const types = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
} as const;

/** The things of which the rows of files are made that bear the same name as JSON and as JSON-LD. */
const sorts: Record<DataFile | LinkedFile, SortOfThings> = {
  articles: 'articles',
  actors: 'actors',
  topics: 'topics',
  roles: 'role',
  agreements: 'agreement',
  figures: 'figure',
  meetings: 'meeting',
  dates: 'date',
};

/** Gives how a table is written as CSV. */
function writerOfTable(table: Table): DataWriter {
  return { before: writeCsvHeader(table), between: '', after: '', of: table.of, rows: (corpus) => writeCsvRows(table, corpus) };
}

/** Gives how the references of all articles are written. */
function writerOfReferences(write: (reference: Reference) => string, between: string): DataWriter {
  return { before: '', between, after: '', of: 'articles', rows: ({ articles }) => joinTexts(articles, (article) => write(referArticle(article)), between) };
}

/** Gives how a text is written that is made at once. */
function writerOfText(write: (corpus: Corpus) => string): DataWriter {
  return { before: '', between: '', after: '', of: null, rows: (corpus) => [write(corpus)] };
}

/** Every file of the data page: how its text is made, by name. The package stands after the tables that it measures. */
const writers: ReadonlyMap<string, DataWriter> = new Map([
  ...tables.map((table) => [`${table.name}.csv`, writerOfTable(table)] as const),
  ...(Object.keys(dataFiles) as DataFile[]).map((name) => [`${name}.json`, rowsOfJson((corpus) => exportData(corpus, name), sorts[name])] as const),
  ...(Object.keys(linkedFiles) as LinkedFile[]).map((name) => [`${name}.jsonld`, writerOfLinkedData(name, sorts[name])] as const),
  ['articles.bib', writerOfReferences(writeBibtex, '\n')],
  ['articles.ris', writerOfReferences(writeRis, '\r\n')],
  ['articles.csl.json', writerOfText(({ articles }) => writeCslJson(articles.map((article) => referArticle(article))))],
  ['datapackage.json', writerOfText((corpus) => writePackage((name) => measureDataFile(name, corpus)))],
  ['record.schema.json', writerOfText(() => writeRecordSchema())],
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

/**
 * Gives a file of the data page in parts, each a whole text in UTF-8, and keeps its measure once all of it is read. Where the build before is held,
 * rows of what is as it was are taken from there.
 */
export function* writeDataFile(name: string, corpus: Corpus, held?: Held): Generator<Buffer, void> {
  const writer = writers.get(name);
  if (writer === undefined) throw new Error(`the data page has no file "${name}"`);
  const measure = measureParts();
  for (const part of writeData(writer, corpus, held)) {
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
