import { expect, test } from 'vitest';
import { articleFromText } from '../3-split/article-from-text.ts';
import { extractDates } from '../4-extract/extractors/dates/extract-dates.ts';
import { yearOfDateline } from './year-of-dateline.ts';

test.each([
  ['a month told as past, before the dateline', 'For January-July 2025 trade came to $92 million.', 'XXXX-09-24', 2025],
  ['a month told as past, after the dateline: the next year', 'They last met in October 2024.', 'XXXX-01-17', 2025],
  [
    'a contract for a year to come tells nothing',
    'For January-July 2025 trade came to $92 million. They signed a contract for 40 tractors in 2026.',
    'XXXX-09-24',
    2025,
  ],
  ['an aim tells nothing', 'Trade is to reach $1 billion by 2028.', 'XXXX-09-24', null],
  ['a whole year alone leaves two years open', 'In 2024 trade exceeded $130 million.', 'XXXX-09-24', null],
  ['the weekday of the opening settles it', 'The two signed an agreement on Friday. In 2024 trade exceeded $130 million.', 'XXXX-03-14', 2025],
  ['a weekday that fits neither year', 'The two signed an agreement on Monday. In 2024 trade exceeded $130 million.', 'XXXX-03-14', null],
  ['no date at all', 'The two signed an agreement on Friday.', 'XXXX-03-14', null],
])('%s', (_why, text, dateline, year) => {
  const article = articleFromText(text);
  expect(yearOfDateline(article, extractDates(article), dateline)).toBe(year);
});
