import { hash } from 'node:crypto';
import type { ArticleRecord } from '../schemas/article-record.ts';

const known = new WeakMap<ArticleRecord, string>();

/** Remembers from which text a record was read, by the digest of that. */
export function rememberText(record: ArticleRecord, text: string): void {
  known.set(record, hash('sha1', text, 'base64url'));
}

/** Gives the digest of a record: that of the text from which it was read, or else of its content. Equal digests, equal records. */
export function digestRecord(record: ArticleRecord): string {
  const digest = known.get(record) ?? `#${hash('sha1', JSON.stringify(record), 'base64url')}`;
  known.set(record, digest);
  return digest;
}
