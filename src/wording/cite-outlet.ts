import type { ArticleRecord } from '../schemas/article-record.ts';
import { describeDate } from './describe-date.ts';

/** Gives outlet and date as a source line: "Caspian Policy Center, 30 October 2020"; the authors where no outlet is known. */
export function citeOutlet({ source }: Pick<ArticleRecord, 'source'>): string {
  const { publisher, authors, published } = source;
  const who = publisher ?? (authors.length > 0 ? authors.join(', ') : 'Outlet not named');
  return `${who}, ${published.edtf === null ? 'undated' : describeDate(published.edtf)}`;
}

/** Gives outlet and date within a sentence: "Caspian Policy Center, 30 October 2020"; "an article of 30 October 2020" where neither outlet nor author is known. */
export function nameSource(record: Pick<ArticleRecord, 'source'>): string {
  const { publisher, authors, published } = record.source;
  if (publisher !== null || authors.length > 0) return citeOutlet(record);
  return published.edtf === null ? 'an undated article' : `an article of ${describeDate(published.edtf)}`;
}
