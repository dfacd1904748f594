import { articleFromText } from '../../../3-split/article-from-text.ts';
import type { Corpus } from '../../corpus.ts';
import { corpusRows } from './corpus-rows.ts';
import { dateRules } from './date-rules.ts';
import { extractDates } from './extract-dates.ts';

/** The rules for dates and their rows; a match shows as `text → edtf`, then what is missing and the part of the period. */
export const corpus: Corpus = {
  rules: [...dateRules.map(({ name }) => name), 'range'],
  read: (text, published) =>
    extractDates(articleFromText(text, published)).map((match) => ({
      rule: match.rule,
      shown: [`${match.text} → ${match.edtf ?? 'none'}`, ...(match.missing ? [`needs ${match.missing}`] : []), ...(match.part ? [match.part] : [])].join(', '),
    })),
  rows: corpusRows,
};
