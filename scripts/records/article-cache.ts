import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import type { Seed } from '../1-read/seed.ts';
import type { PackedFacts } from './packed-article.ts';

/** What finishing an article gave: the topics that linking found, and the text of its record, which has been checked. */
export interface KeptFinish {
  topics: ArticleRecord['topics'];
  text: string;
}

/** What articles gave before. */
export interface ArticleCache {
  /** Gives what was kept of a seed; null where nothing was, or where what was kept is not whole. */
  get(seed: Seed): PackedFacts | null;
  /**
   * Keeps what a seed gave; a disk that refuses keeps nothing, and nobody misses it. Problems are not kept: they name the path by which the seed
   * was reached, which may be another next time.
   */
  put(seed: Seed, read: PackedFacts): void;
  /** Gives what was kept of finishing a seed with these facts; null where nothing was, or where what was kept is not whole. */
  getFinish(seed: Seed, read: PackedFacts): KeptFinish | null;
  /** Keeps what finishing a seed gave, where nothing was wrong with it. */
  putFinish(seed: Seed, read: PackedFacts, finish: KeptFinish): void;
}

/**
 * Opens the cache in a folder for one version of the rules; entries of other versions are removed. An entry is a file: a line with the digest of
 * the rest, a line of JSON or an id, and bytes. The facts of a seed are named after its bytes and name, what finishing gave after its bytes and
 * those facts. It is put into place by renaming, so that a half-written one is never taken for a whole.
 */
export function openArticleCache(folder: string, version: string): ArticleCache {
  const own = join(folder, version);
  try {
    mkdirSync(own, { recursive: true });
    for (const other of readdirSync(folder))
      if (other !== version && /^[0-9a-f]{64}$/.test(other)) rmSync(join(folder, other), { recursive: true, force: true });
  } catch {
    return { get: () => null, put: () => undefined, getFinish: () => null, putFinish: () => undefined };
  }
  const placeOf = ({ sha256, file }: Seed) => join(own, `${digest(sha256, file)}.json`);
  const placeOfFinish = ({ sha256 }: Seed, { facts }: PackedFacts) => join(own, `${digest(sha256, facts)}.md`);
  return {
    get(seed) {
      const entry = readEntry(placeOf(seed));
      return entry === null ? null : { id: entry.line, facts: entry.bytes };
    },
    put: (seed, { id, facts }) => writeEntry(placeOf(seed), id, facts),
    getFinish(seed, read) {
      const entry = readEntry(placeOfFinish(seed, read));
      return entry === null ? null : { topics: JSON.parse(entry.line), text: entry.bytes.toString() };
    },
    putFinish: (seed, read, { topics, text }) => writeEntry(placeOfFinish(seed, read), JSON.stringify(topics), Buffer.from(text)),
  };
}

/** Reads an entry; null where there is none, or it is not whole. */
function readEntry(place: string): { line: string; bytes: Buffer } | null {
  try {
    const entry = readFileSync(place);
    const lineAt = entry.indexOf('\n') + 1;
    const bytesAt = entry.indexOf('\n', lineAt) + 1;
    const line = entry.toString('utf8', lineAt, bytesAt - 1);
    const bytes = entry.subarray(bytesAt);
    return lineAt > 0 && bytesAt > 0 && entry.toString('utf8', 0, lineAt - 1) === digest(line, bytes) ? { line, bytes } : null;
  } catch {
    return null;
  }
}

/** Writes an entry. */
function writeEntry(place: string, line: string, bytes: Uint8Array): void {
  const fresh = `${place}.${process.pid}`;
  try {
    writeFileSync(fresh, Buffer.concat([Buffer.from(`${digest(line, bytes)}\n${line}\n`), bytes]));
    renameSync(fresh, place);
  } catch {
    rmSync(fresh, { force: true });
  }
}

/** SHA-256 of two pieces with a space between them, in hexadecimal. */
function digest(first: string, second: string | Uint8Array): string {
  return createHash('sha256').update(`${first} `).update(second).digest('hex');
}
