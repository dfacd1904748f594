import type { Article } from '../../../3-split/article.ts';
import type { DateMatch } from '../../match.ts';
import { readDates } from './read-dates.ts';

/** Gives every calendar expression of the article as written; relative ones carry what would be needed to date them, or why nothing can. */
export function extractDates(article: Article): DateMatch[] {
  return article.sentences.flatMap(({ text }, sentence) =>
    readDates(text).map(
      ({ start, end, edtf, missing, part, reason, rule }): DateMatch => ({
        kind: 'date',
        sentence,
        start,
        end,
        text: text.slice(start, end),
        rule,
        edtf,
        missing,
        part: part ?? null,
        reason: reason ?? null,
      }),
    ),
  );
}
