import { createHash } from 'node:crypto';
import { mapText } from '../2-clean/mapped-text.ts';
import { normalizeText } from '../2-clean/normalize-text.ts';
import type { Article } from './article.ts';
import { splitArticle } from './split-article.ts';

/**
 * Makes an article out of plain text, a paragraph a line, for the corpora beside the rules: no headline, no boilerplate.
 * `published` stands in for the date line.
 */
export function articleFromText(text: string, published: string | null = null): Article {
  const seed = { file: 'text.txt', path: 'text.txt', text, sha256: createHash('sha256').update(text).digest('hex') };
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    kind: 'text' as const,
    content: normalizeText(mapText(text, line.index, line.index + line[0].length)),
  }));
  const dateLine = published === null ? null : { text: published, start: 0, end: 0 };
  return splitArticle({ seed, id: 'text', title: '', authors: [], publisher: null, dateLine, blocks, boilerplate: [] });
}
