import type { ArticleRecord } from '../schemas/article-record.ts';
import { describeDate } from './describe-date.ts';

/** Gives a citation in one line: authors, title, outlet, date. */
export function citeArticle({ title, source }: ArticleRecord): string {
  const { publisher, authors, published } = source;
  const date = published.edtf === null ? 'no date' : describeDate(published.edtf);
  return [authors.join(', '), `“${title}”`, publisher ?? '', date].filter((part) => part !== '').join(', ');
}
