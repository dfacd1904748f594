import { hash } from 'node:crypto';
import type { ArticlePart } from '../../src/search/index/index-shape.ts';
import type { CheckedArticle } from './check-site/built-site.ts';
import type { PackedHead } from './pack-article.ts';
import type { IndexedArticle } from './search-index/begin-word-index.ts';

/** What the steps beside the pages ask of an article: the words and what results show, and what the pages must hold. */
export type PackedArticle = IndexedArticle & CheckedArticle & Pick<PackedHead, 'sha256' | 'actors'>;

/** Gives what `packArticle` packed of the article with an id; its words and sentences are unpacked at each asking. */
export function unpackArticle(id: string, packed: Uint8Array): PackedArticle {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const headEnd = bytes.indexOf('\n');
  const path = `articles/${id}/`;
  const unpack = (): ArticlePart => ({ ...JSON.parse(bytes.toString('utf8', headEnd + 1)), path });
  return {
    ...(JSON.parse(bytes.toString('utf8', 0, headEnd)) as PackedHead),
    path,
    get sum() {
      return hash('sha256', bytes.subarray(headEnd), 'base64url');
    },
    get part() {
      return unpack();
    },
    get sentences() {
      return unpack().sentences.map(([sentence, text]) => ({ id: sentence, text }));
    },
  };
}
