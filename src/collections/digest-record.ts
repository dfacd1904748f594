import { hash } from 'node:crypto';
import type { ArticleRecord } from '../schemas/article-record.ts';

const known = new WeakMap<ArticleRecord, string>();

/** Remembers from which bytes a record was read, by the digest of those. */
export function rememberBytes(record: ArticleRecord, bytes: Uint8Array): void {
  known.set(record, hash('sha1', bytes, 'base64url'));
}

/** Gives the digest of a record: that of the bytes from which it was read, or else of its content. Equal digests, equal records. */
export function digestRecord(record: ArticleRecord): string {
  const digest = known.get(record) ?? `#${hash('sha1', JSON.stringify(record), 'base64url')}`;
  known.set(record, digest);
  return digest;
}
