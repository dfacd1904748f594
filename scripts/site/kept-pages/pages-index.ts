import { hash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** What a file of pages knows of a page. */
export interface KeptPage {
  /** Digest of the props that it was given. */
  props: string;
  /** Where its compressed bytes begin, and how many there are. */
  from: number;
  length: number;
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

/** Bytes at the end of a file of pages: sizes of the two parts before it, and their check sum. */
export const tailSize = 16;

/** Gives an index as bytes; `bytes` is where the parts begin that the tail tells of. */
export function writePagesIndex({ pages, keys, digests }: PagesIndex): Buffer {
  const rows = [...pages].map(([address, { props, from, length, keys: read }]) => [address, props, from, length, read.length]);
  const numbers = new Uint32Array(rows.reduce((sum, row) => sum + Number(row[4]), 0));
  let filled = 0;
  for (const { keys: read } of pages.values()) {
    numbers.set(read, filled);
    filled += read.length;
  }
  const parts = [zstdCompressSync(JSON.stringify({ rows, keys, digests })), zstdCompressSync(new Uint8Array(numbers.buffer))] as const;
  const tail = Buffer.alloc(tailSize);
  tail.writeUInt32LE(parts[0].length, 0);
  tail.writeUInt32LE(parts[1].length, 4);
  sumOf(parts).copy(tail, 8);
  return Buffer.concat([...parts, tail]);
}

/** Reads an index back; `read` gives bytes counted from the end of the file. Throws where it is not whole. */
export function readPagesIndex(read: (fromEnd: number, length: number) => Buffer): PagesIndex {
  const tail = read(tailSize, tailSize);
  const [first, second] = [tail.readUInt32LE(0), tail.readUInt32LE(4)];
  const both = read(tailSize + first + second, first + second);
  const parts = [both.subarray(0, first), both.subarray(first)] as const;
  if (!sumOf(parts).equals(tail.subarray(8))) throw new Error('the index of kept pages is not whole');
  const { rows, keys, digests } = JSON.parse(zstdDecompressSync(parts[0]).toString()) as {
    rows: Array<[address: string, props: string, from: number, length: number, count: number]>;
    keys: string[];
    digests: string[];
  };
  const bytes = zstdDecompressSync(parts[1]);
  const numbers = new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  let taken = 0;
  const pages = rows.map(([address, props, from, length, count]): [string, KeptPage] => {
    taken += count;
    return [address, { props, from, length, keys: numbers.subarray(taken - count, taken) }];
  });
  return { pages: new Map(pages), keys, digests };
}

function sumOf(parts: readonly Buffer[]): Buffer {
  return hash('sha256', Buffer.concat(parts), 'buffer').subarray(0, 8);
}
