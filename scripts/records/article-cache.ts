import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../1-read/seed.ts';
import { type ArticleRead, isProblem } from './read-article.ts';

/** Facts of articles read before. */
export interface ArticleCache {
  /** Gives what was kept of a seed; null where nothing was, or where what was kept is not whole. */
  get(seed: Seed): ArticleRead | null;
  /** Keeps what a seed gave, `body` being its JSON where that is at hand; a disk that refuses keeps nothing, and nobody misses it. */
  put(seed: Seed, read: ArticleRead, body?: string): void;
}

/**
 * Opens the cache in a folder for one version of the rules; entries of other versions are removed. An entry is a file named after the seed's
 * bytes and name, its first line the digest of the rest, put into place by renaming, so that a half-written one is never taken for a whole.
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
  const placeOf = ({ sha256, file }: Seed) => join(own, `${digest(`${sha256} ${file}`)}.json`);
  return {
    get(seed) {
      try {
        const [head, body = ''] = splitFirstLine(readFileSync(placeOf(seed), 'utf8'));
        return head === digest(body) ? (JSON.parse(body) as ArticleRead) : null;
      } catch {
        return null;
      }
    },
    put(seed, read, body = JSON.stringify(read)) {
      // A problem names the path by which the seed was reached, which may be another next time.
      if (isProblem(read)) return;
      const place = placeOf(seed);
      const fresh = `${place}.${process.pid}`;
      try {
        writeFileSync(fresh, `${digest(body)}\n${body}`);
        renameSync(fresh, place);
      } catch {
        rmSync(fresh, { force: true });
      }
    },
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function splitFirstLine(text: string): [string, string?] {
  const end = text.indexOf('\n');
  return end < 0 ? [text] : [text.slice(0, end), text.slice(end + 1)];
}
