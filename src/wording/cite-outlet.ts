import type { ArticleRecord } from '../schemas/article-record.ts';
import { describeDate } from './describe-date.ts';

/** Gives outlet and date as a source line: "Caspian Policy Center, 30 October 2020"; the authors where no outlet is known. */
export function citeOutlet({ source }: Pick<ArticleRecord, 'source'>): string {
  const { publisher, authors, published } = source;
  const who = publisher ?? (authors.length > 0 ? authors.join(', ') : 'Outlet not named');
  return `${who}, ${published.edtf === null ? 'undated' : describeDate(published.edtf)}`;
}
