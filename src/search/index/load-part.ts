import { IndexFault } from './index-fault.ts';

/** Gives the bytes of a part of the index by its path inside the index; throws an `IndexFault` where they are missing or broken. */
export type LoadPart = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Gives a function that loads parts from a folder, an address that ends with a slash. */
export function loadFrom(folder: string): LoadPart {
  return async (path) => {
    try {
      const response = await fetch(folder + path, path.endsWith('.json') ? { cache: 'no-cache' } : {});
      if (!response.ok) throw new Error(`came with status ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw new IndexFault(path, error instanceof Error ? error.message : String(error));
    }
  };
}

/**
 * Gives the content of a part that was compressed with gzip (RFC 1952). Its checksum is compared, so that a part cut short, a page sent in
 * its place or a changed byte is an `IndexFault` and never a wrong answer.
 */
export async function unpackPart(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new IndexFault(path, 'is not what was written');
  }
}
