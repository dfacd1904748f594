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
  const partEnd = bytes.indexOf('\n', headEnd + 1);
  const path = `articles/${id}/`;
  // The path was not known when it was packed; quotes within a title or a sentence are escaped, so that this is the field.
  const partText = () => bytes.toString('utf8', headEnd + 1, partEnd).replace('"path":""', () => `"path":${JSON.stringify(path)}`);
  const unpack = (): ArticlePart => JSON.parse(partText());
  return {
    ...(JSON.parse(bytes.toString('utf8', 0, headEnd)) as PackedHead),
    path,
    get sum() {
      return hash('sha256', bytes.subarray(headEnd, partEnd), 'base64url');
    },
    get part() {
      return unpack();
    },
    get partText() {
      return partText();
    },
    get words() {
      return bytes.toString('utf8', partEnd + 1);
    },
    get sentences() {
      return unpack().sentences.map(([sentence, text]) => ({ id: sentence, text }));
    },
  };
}
