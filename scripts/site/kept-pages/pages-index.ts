import { joinNumbers, packIndex, unpackIndex } from './packed-index.ts';

/** What a file of pages knows of a page. */
export interface KeptPage {
  /** Digest of the props that it was given. */
  props: string;
  /** Where its bytes begin, how many there are, and their check sum. */
  from: number;
  length: number;
  sum: string;
  /** What it read, as places in the list of keys. */
  keys: Uint32Array;
}

/** What stands in a file of pages. */
export interface PagesIndex {
  /** By address. */
  pages: Map<string, KeptPage>;
  /** Everything that was read, with its digest. */
  keys: string[];
  digests: string[];
}

/** Gives an index as bytes that end with a tail. */
export function writePagesIndex({ pages, keys, digests }: PagesIndex): Buffer {
  const rows = [...pages].map(([address, { props, from, length, sum, keys: read }]) => [address, props, from, length, sum, read.length]);
  return packIndex({ rows, keys, digests }, joinNumbers([...pages.values()].map((page) => page.keys)));
}

/** Reads an index back; `read` gives bytes counted from the end of the file. Throws where it is not whole. */
export function readPagesIndex(read: (fromEnd: number, length: number) => Buffer): PagesIndex {
  const { data, numbers } = unpackIndex(read);
  const { rows, keys, digests } = data as {
    rows: Array<[address: string, props: string, from: number, length: number, sum: string, count: number]>;
    keys: string[];
    digests: string[];
  };
  let taken = 0;
  const pages = rows.map(([address, props, from, length, sum, count]): [string, KeptPage] => {
    taken += count;
    return [address, { props, from, length, sum, keys: numbers.subarray(taken - count, taken) }];
  });
  return { pages: new Map(pages), keys, digests };
}
