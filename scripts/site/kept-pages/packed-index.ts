import { hash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Bytes at the end of a packed index: sizes of the two parts before it, and their check sum. */
export const tailSize = 16;

/**
 * Gives how many bytes come out at a time where about so many are expected. Node's own few KB make so many buffers of a large index that a program that
 * holds all records spends seconds on clearing away.
 */
function sizeChunks(expected: number): { chunkSize: number } {
  return { chunkSize: Math.min(Math.max(expected, 2 ** 14), 2 ** 22) };
}

/** Gives plain data and a list of numbers as bytes, each part compressed; a tail tells where they begin. */
export function packIndex(data: unknown, numbers: Uint32Array): Buffer {
  const parts = [pack(Buffer.from(JSON.stringify(data))), pack(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))] as const;
  const tail = Buffer.alloc(tailSize);
  tail.writeUInt32LE(parts[0].length, 0);
  tail.writeUInt32LE(parts[1].length, 4);
  sumOf(parts).copy(tail, 8);
  return Buffer.concat([...parts, tail]);
}

/** Reads a packed index back; `read` gives bytes counted from the end of the file. Throws where it is not whole. */
export function unpackIndex(read: (fromEnd: number, length: number) => Buffer): { data: unknown; numbers: Uint32Array } {
  const tail = read(tailSize, tailSize);
  const [first, second] = [tail.readUInt32LE(0), tail.readUInt32LE(4)];
  const both = read(tailSize + first + second, first + second);
  const parts = [both.subarray(0, first), both.subarray(first)] as const;
  if (!sumOf(parts).equals(tail.subarray(8))) throw new Error('the index is not whole');
  const bytes = zstdDecompressSync(parts[1], sizeChunks(parts[1].length * 4));
  return {
    data: JSON.parse(zstdDecompressSync(parts[0], sizeChunks(parts[0].length * 4)).toString()),
    numbers: new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
  };
}

/** Gives lists of numbers as one, behind each other. */
export function joinNumbers(lists: ReadonlyArray<ArrayLike<number>>): Uint32Array {
  const joined = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const list of lists) {
    joined.set(list, filled);
    filled += list.length;
  }
  return joined;
}

function pack(bytes: Uint8Array): Buffer {
  return zstdCompressSync(bytes, sizeChunks(bytes.length));
}

function sumOf(parts: readonly Buffer[]): Buffer {
  return hash('sha256', Buffer.concat(parts), 'buffer').subarray(0, 8);
}
