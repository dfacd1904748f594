import { describe, expect, test } from 'vitest';
import { corpus, extractRow } from '../corpus.ts';
import { findLikelyPeriods } from './find-likely-periods.ts';

/** The figures of a text as `text in period`, those whose period is likely with a question mark. */
function read(text: string): string[] {
  const { article, dates, figures } = extractRow(text, null);
  findLikelyPeriods(article, figures, (sentence) => dates.filter((date) => date.sentence === sentence));
  return figures.map(({ text: figure, period, periodChange }) => {
    const told = period === null ? 'at no time' : `in ${article.sentences[period.sentence]?.text.slice(period.start, period.end)}`;
    return `${figure} ${told}${periodChange?.rule === 'period-likely' ? '?' : ''}`;
  });
}

describe('findLikelyPeriods', () => {
  test.each<[why: string, text: string, figures: string[]]>([
    ['what was done in a year', 'In 2023, nine of them were repaired with a total output of 52 megawatts.', ['52 megawatts in 2023?']],
    ['a second amount of a clause', 'In 2024 Georgia bought 31% of its gas from Iran and paid on average €210 for it.', ['31% in 2024', '€210 in 2024?']],
    ['a result between commas', 'Our sales abroad actually fell in 2023, by 6 percent, to $1.2 billion.', ['6 percent in 2023?', '$1.2 billion in 2023?']],
    ['what came together since a date', 'Since 2019 the port, with two new piers, has handled 3 million tons of ore.', ['3 million tons in 2019']],
    ['a length is what it is', 'In 2019 a 140-kilometre pipeline from Orsk was opened by the two.', ['140-kilometre at no time']],
    [
      'where a change began',
      'The price of the line has grown from $3.1 billion in 2019 to an estimated $5.2 billion.',
      ['$3.1 billion in 2019', '$5.2 billion at no time'],
    ],
    [
      'from where reserves slipped',
      'Reserves have slipped below $98 billion from some $111 billion at the end of 2023.',
      ['$98 billion at no time', '$111 billion in 2023'],
    ],
    ['when the subject began', 'Founded in 1971, the lender is owned by 57 members.', ['57 members at no time']],
    [
      'a plan behind the figure',
      'The valley makes 84 percent of its power from its rivers and intends to become a neutral district by 2037.',
      ['84 percent at no time'],
    ],
    ['a time that ends', 'Before 2019 the base had some 700 soldiers.', ['700 soldiers at no time']],
    ['a part of a fiscal year', 'In the third quarter of the 2023 fiscal year exports reached 3 million dollars.', ['3 million dollars at no time']],
    ['the year of something else', 'Under the 2019 agreement the port pays 3 million dollars.', ['3 million dollars at no time']],
  ])('%s', (_why, text, figures) => expect(read(text)).toEqual(figures));

  test('of the amounts that rows beside the rules hold as traps, fewer than one in ten gets a period', () => {
    const undated = corpus.rows.flatMap(({ text }) => {
      const { article, dates, figures } = extractRow(text, null);
      const open = figures.filter(({ period }) => period === null);
      findLikelyPeriods(article, figures, (sentence) => dates.filter((date) => date.sentence === sentence));
      return open;
    });
    expect(undated.filter(({ period }) => period !== null).length / undated.length).toBeLessThan(0.1);
  });
});
