import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import type { ArticlePart } from '../../src/search/index/index-shape.ts';
import type { CheckedArticle } from './check-site/built-site.ts';
import type { IndexedArticle } from './search-index/begin-word-index.ts';
import { describeArticle } from './search-index/describe-article.ts';

/** What the steps beside the pages ask of an article: the words and what results show, and what the pages must hold. */
export type PackedArticle = IndexedArticle & CheckedArticle;

/**
 * Packs what is asked of an article while and after the pages are made. Its sentences and facts are JSON in UTF-8, which takes a tenth of the memory of the
 * record and none of the heap; each asking unpacks them.
 */
export function packArticle(id: string, record: ArticleRecord): PackedArticle {
  const part = describeArticle(record, { path: `articles/${id}/`, title: record.title });
  const bytes = Buffer.from(JSON.stringify(part));
  const unpack = (): ArticlePart => JSON.parse(bytes.toString());
  const idsOf = (facts: ReadonlyArray<{ id: string }>) => facts.map((fact) => ({ id: fact.id }));
  return {
    path: part.path,
    publisher: record.source.publisher,
    published: record.source.published.edtf,
    kinds: [...new Set(part.facts.map(({ kind }) => kind))],
    dates: idsOf(record.dates),
    agreements: idsOf(record.agreements),
    figures: idsOf(record.figures),
    meetings: idsOf(record.meetings),
    get part() {
      return unpack();
    },
    get sentences() {
      return unpack().sentences.map(([sentence, text]) => ({ id: sentence, text }));
    },
  };
}
