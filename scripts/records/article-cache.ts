import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../1-read/seed.ts';
import type { ReviewEntry } from '../5-resolve/resolve-article.ts';
import type { FactCount } from './count-facts.ts';
import { openVersionFolder } from './open-version-folder.ts';

/** What an article gave before: the text of its record, which has been checked, and what is told of it beside. */
export interface KeptArticle {
  /** Slug of the title. */
  id: string;
  review: ReviewEntry[];
  count: FactCount;
  /** The record as the caller of that run wanted it described, and the version of that description; null where none was wanted. */
  description: { version: string; bytes: Uint8Array } | null;
  /** The record as it is written, in UTF-8. */
  text: Uint8Array;
}

/** The first line of an entry, behind the digest. */
type EntryHead = Pick<KeptArticle, 'id' | 'review' | 'count'> & { described: [version: string, bytes: number] | null };

/**
 * What articles gave before, in a folder for one version of the rules, for any number of threads. An entry is a file named after the bytes and the name of a
 * seed: a line with the digest of the rest, a line of JSON, the description and the text of the record. One that is half written or changed by hand does not fit its digest, and is as none.
 */
export class ArticleCache {
  readonly folder: string;

  /** Takes a folder that `open` has made. */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** Opens the cache in a folder for one version of the rules; entries of other versions are removed. Null where the folder cannot be. */
  static open(folder: string, version: string): ArticleCache | null {
    try {
      return new ArticleCache(openVersionFolder(folder, version));
    } catch {
      return null;
    }
  }

  /** Counts the seeds that have an entry, whole or not. */
  count(seeds: readonly Seed[]): number {
    const names = new Set(readdirSync(this.folder));
    return seeds.filter((seed) => names.has(nameOf(seed))).length;
  }

  /** Gives what was kept of a seed; null where nothing was, or where what was kept is not whole. */
  get(seed: Seed): KeptArticle | null {
    try {
      const entry = readFileSync(join(this.folder, nameOf(seed)));
      const headAt = entry.indexOf('\n') + 1;
      if (headAt === 0 || entry.toString('latin1', 0, headAt - 1) !== digest(entry.subarray(headAt))) return null;
      const bytesAt = entry.indexOf('\n', headAt) + 1;
      const { described, ...rest } = JSON.parse(entry.toString('utf8', headAt, bytesAt - 1)) as EntryHead;
      if (described === null) return { ...rest, description: null, text: entry.subarray(bytesAt) };
      const textAt = bytesAt + described[1];
      return { ...rest, description: { version: described[0], bytes: entry.subarray(bytesAt, textAt) }, text: entry.subarray(textAt) };
    } catch {
      return null;
    }
  }

  /**
   * Keeps what a seed gave; a disk that refuses keeps nothing, and nobody misses it. Problems are not kept: they name the path by which the seed
   * was reached, which may be another next time.
   */
  put(seed: Seed, { id, review, count, description, text }: KeptArticle): void {
    const head: EntryHead = { id, review, count, described: description && [description.version, description.bytes.length] };
    const rest = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), description?.bytes ?? new Uint8Array(), text]);
    try {
      writeFileSync(join(this.folder, nameOf(seed)), Buffer.concat([Buffer.from(`${digest(rest)}\n`), rest]));
    } catch {
      // What stands there now, if anything, does not fit its digest.
    }
  }
}

/** Names the entry of a seed. */
function nameOf({ sha256, file }: Seed): string {
  return digest(`${sha256} ${file}`);
}

/** SHA-256 in hexadecimal. */
function digest(bytes: string | Uint8Array): string {
  return hash('sha256', bytes);
}
