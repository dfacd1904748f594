import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../1-read/seed.ts';
import type { PackedFacts } from './packed-article.ts';

/** Facts of articles read before. */
export interface ArticleCache {
  /** Gives what was kept of a seed; null where nothing was, or where what was kept is not whole. */
  get(seed: Seed): PackedFacts | null;
  /**
   * Keeps what a seed gave; a disk that refuses keeps nothing, and nobody misses it. Problems are not kept: they name the path by which the seed
   * was reached, which may be another next time.
   */
  put(seed: Seed, read: PackedFacts): void;
}

/**
 * Opens the cache in a folder for one version of the rules; entries of other versions are removed. An entry is a file named after the seed's
 * bytes and name: a line with the digest of the rest, a line with the article's id, and the packed facts. It is put into place by renaming, so that
 * a half-written one is never taken for a whole.
 */
export function openArticleCache(folder: string, version: string): ArticleCache {
  const own = join(folder, version);
  try {
    mkdirSync(own, { recursive: true });
    for (const other of readdirSync(folder))
      if (other !== version && /^[0-9a-f]{64}$/.test(other)) rmSync(join(folder, other), { recursive: true, force: true });
  } catch {
    return { get: () => null, put: () => undefined };
  }
  const placeOf = ({ sha256, file }: Seed) => join(own, `${digest(sha256, file)}.json`);
  return {
    get(seed) {
      try {
        const entry = readFileSync(placeOf(seed));
        const idAt = entry.indexOf('\n') + 1;
        const factsAt = entry.indexOf('\n', idAt) + 1;
        const id = entry.toString('utf8', idAt, factsAt - 1);
        const facts = entry.subarray(factsAt);
        return idAt > 0 && factsAt > 0 && entry.toString('utf8', 0, idAt - 1) === digest(id, facts) ? { id, facts } : null;
      } catch {
        return null;
      }
    },
    put(seed, { id, facts }) {
      const place = placeOf(seed);
      const fresh = `${place}.${process.pid}`;
      try {
        writeFileSync(fresh, Buffer.concat([Buffer.from(`${digest(id, facts)}\n${id}\n`), facts]));
        renameSync(fresh, place);
      } catch {
        rmSync(fresh, { force: true });
      }
    },
  };
}

/** SHA-256 of two pieces with a space between them, in hexadecimal. */
function digest(first: string, second: string | Uint8Array): string {
  return createHash('sha256').update(`${first} `).update(second).digest('hex');
}
