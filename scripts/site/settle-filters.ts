import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type CborValue, readCbor, writeCbor } from './cbor.ts';

/** Stands before the content of each of Pagefind's files. */
const signature = Buffer.from('pagefind_dcd');

/** Place of the list of filters in the description of an index, as Pagefind 1.5 writes it. */
const filtersAt = 3;

interface IndexEntry {
  languages: Record<string, { hash: string }>;
}

/**
 * Puts the filters of a search index, and the values of each, into alphabetical order. Pagefind 1.5 writes them in an order that
 * changes from run to run, and names the files after their content: the same pages would never give the same site.
 */
export function settleFilters(folder: string): void {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryPath, 'utf8')) as IndexEntry;
  for (const [language, index] of Object.entries(entry.languages)) {
    const path = (hash: string) => join(folder, `pagefind.${hash}.pf_meta`);
    const description = asArray(readPart(path(index.hash)));
    description[filtersAt] = asArray(description[filtersAt])
      .map((filter) => settleFilter(join(folder, 'filter'), language, asArray(filter)))
      .sort((a, b) => compareFirst(a, b));
    index.hash = replacePart(path, index.hash, language, 10, description);
  }
  writeFileSync(entryPath, JSON.stringify(entry));
}

/** Puts the values of one filter, `[name, hash]`, into order and gives it with its new hash. */
function settleFilter(folder: string, language: string, [name, hash]: CborValue[]): CborValue[] {
  if (typeof name !== 'string' || typeof hash !== 'string') throw new Error('the search index lists its filters in an unknown form');
  const path = (each: string) => join(folder, `${each}.pf_filter`);
  const [title, values] = asArray(readPart(path(hash)));
  const settled: CborValue[] = [title ?? '', asArray(values).sort((a, b) => compareFirst(asArray(a), asArray(b)))];
  return [name, replacePart(path, hash, language, 7, settled)];
}

/** Reads a file of the index. */
function readPart(path: string): CborValue {
  const bytes = gunzipSync(readFileSync(path));
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error(`${path} is no part of a search index`);
  return readCbor(bytes.subarray(signature.length));
}

/** Writes a file of the index under a name that follows from its content, removes the old one, and gives the new hash. */
function replacePart(path: (hash: string) => string, old: string, language: string, digits: number, value: CborValue): string {
  const bytes = Buffer.concat([signature, writeCbor(value)]);
  const hash = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, digits)}`;
  rmSync(path(old));
  writeFileSync(path(hash), gzipSync(bytes, { level: 9 }));
  return hash;
}

/** Gives an array as such; throws where it is none. */
function asArray(value: CborValue | undefined): CborValue[] {
  if (!Array.isArray(value)) throw new Error('the search index has an unknown form');
  return value;
}

/** Compares arrays by their first element, a text. */
function compareFirst([a = '']: CborValue[], [b = '']: CborValue[]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
