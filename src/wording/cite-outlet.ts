import type { ArticleRecord } from '../schemas/article-record.ts';
import { describeDate } from './describe-date.ts';

/** Gives outlet and date as a source line: "Caspian Policy Center, 30 October 2020"; the file's name where no outlet is known. */
export function citeOutlet({ source }: ArticleRecord): string {
  const { publisher, authors, published, file } = source;
  const who = publisher ?? (authors.length > 0 ? authors.join(', ') : `outlet not named (${file})`);
  return `${who}, ${published.edtf === null ? 'undated' : describeDate(published.edtf)}`;
}
