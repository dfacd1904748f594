import { CborCursor, type CborValue } from './cbor-cursor.ts';

/** Stands before the content of each of Pagefind's files. */
const signature = 'pagefind_dcd';

/** A file of the index that holds the words from one to another, in the order of their bytes. */
export interface WordFile {
  from: string;
  to: string;
  hash: string;
}

/** What Pagefind 1.5 writes of an index as a whole. */
export interface PagefindMeta {
  /** Names of the fragments, by number of the page. */
  fragments: string[];
  wordFiles: WordFile[];
}

/** Where a word stands: places in a page, counted in words from its beginning, by number of the page. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** The words of one file of the index; places are read when a word is asked for. */
export interface WordList {
  words: string[];
  read: (word: string) => Postings;
}

/** Gives the bytes behind the signature; throws where there is none. */
export function afterSignature(bytes: Uint8Array): Uint8Array {
  const found = new TextDecoder('latin1').decode(bytes.subarray(0, signature.length));
  if (found !== signature) throw new Error('is no part of a Pagefind index');
  return bytes.subarray(signature.length);
}

/** Reads an unpacked `pf_meta`: `[version, [[fragment, words]…], [[from, to, hash]…], …]`. */
export function readPagefindMeta(bytes: Uint8Array): PagefindMeta {
  const [, pages, files] = asArray(new CborCursor(afterSignature(bytes)).read());
  return {
    fragments: asArray(pages).map((page) => String(asArray(page)[0])),
    wordFiles: asArray(files).map((file) => {
      const [from, to, hash] = asArray(file).map(String);
      return { from: from ?? '', to: to ?? '', hash: hash ?? '' };
    }),
  };
}

/** Reads an unpacked `pf_index`: `[[[word, [[page, places, …]…], …]…]]`, pages and places as distances from the one before. */
export function readWordList(bytes: Uint8Array): WordList {
  const content = afterSignature(bytes);
  const cursor = new CborCursor(content);
  cursor.enterArray();
  const starts = new Map<string, number>();
  for (let left = cursor.enterArray(); left > 0; left--) {
    const parts = cursor.enterArray();
    starts.set(String(cursor.read()), cursor.at);
    for (let part = 1; part < parts; part++) cursor.skip();
  }
  return {
    words: [...starts.keys()],
    read: (word) => {
      const start = starts.get(word);
      return start === undefined ? new Map() : readPostings(new CborCursor(content, start));
    },
  };
}

/** Reads the pages of a word; negative numbers among the places are weights, which this index does not use. */
function readPostings(cursor: CborCursor): Postings {
  let page = 0;
  return new Map(
    asArray(cursor.read()).map((entry) => {
      const [distance, places] = asArray(entry);
      page += Number(distance);
      return [page, sumUp(asArray(places).map(Number))] as const;
    }),
  );
}

/** Gives numbers from their distances; negative ones are passed over. */
function sumUp(distances: readonly number[]): number[] {
  const numbers: number[] = [];
  for (const distance of distances) if (distance >= 0) numbers.push((numbers.at(-1) ?? 0) + distance);
  return numbers;
}

/** Gives an array as such; throws where it is none. */
function asArray(value: CborValue | undefined): CborValue[] {
  if (!Array.isArray(value)) throw new Error('has an unknown form');
  return value;
}
