import { joinNumbers, packIndex, unpackIndex } from './packed-index.ts';

/** What is known of a page that is kept. */
export interface KeptPage {
  /** Digest of the props that it was given. */
  props: string;
  /** In which of the files its bytes stand, where they begin, how many there are, and their check sum. */
  file: number;
  from: number;
  length: number;
  sum: string;
  /** Stamp of the file of the site that holds it; empty where none is known. */
  stamp: string;
  /** What it read, as places in the list of keys. */
  keys: Uint32Array;
}

/** What is known of all pages that are kept. */
export interface PagesIndex {
  /** By address. */
  pages: Map<string, KeptPage>;
  /** Everything that was read, with its digest. */
  keys: string[];
  digests: string[];
  /** Names of the files in which the pages stand. */
  files: string[];
}

/** Gives an index as bytes that end with a tail. */
export function writePagesIndex({ pages, keys, digests, files }: PagesIndex): Buffer {
  const rows = [...pages].map(([address, { props, file, from, length, sum, stamp, keys: read }]) => [
    address,
    props,
    file,
    from,
    length,
    sum,
    stamp,
    read.length,
  ]);
  return packIndex({ rows, keys, digests, files }, joinNumbers([...pages.values()].map((page) => page.keys)));
}

/** Reads an index back; `read` gives bytes counted from the end of the file. Throws where it is not whole. */
export function readPagesIndex(read: (fromEnd: number, length: number) => Buffer): PagesIndex {
  const { data, numbers } = unpackIndex(read);
  const { rows, keys, digests, files } = data as {
    rows: Array<[address: string, props: string, file: number, from: number, length: number, sum: string, stamp: string, count: number]>;
    keys: string[];
    digests: string[];
    files: string[];
  };
  let taken = 0;
  const pages = rows.map(([address, props, file, from, length, sum, stamp, count]): [string, KeptPage] => {
    taken += count;
    return [address, { props, file, from, length, sum, stamp, keys: numbers.subarray(taken - count, taken) }];
  });
  return { pages: new Map(pages), keys, digests, files };
}
