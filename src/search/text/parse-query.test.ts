import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

/** Gives the demands of a query in short: phrases with quotation marks. */
function read(query: string): { wanted: string[]; unwanted: string[] } {
  const { wanted, unwanted } = parseQuery(query);
  const show = (terms: typeof wanted) => terms.map(({ words, phrase }) => (phrase ? `"${words.join(' ')}"` : words.join(' ')));
  return { wanted: show(wanted), unwanted: show(unwanted) };
}

describe('parseQuery', () => {
  it.each([
    ['gas "trade turnover" -oil -"water deal" 2025', ['gas', '"trade turnover"', '2025'], ['oil', '"water deal"']],
    ['“trade turnover” «first half»', ['"trade turnover"', '"first half"'], []],
    ['tajikistan-kazakhstan', ['tajikistan', 'kazakhstan'], []],
    ['−million trade', ['trade'], ['million']],
    ['oil - gas', ['oil', 'gas'], []],
    ['1 bn dollars', ['1', 'billion', 'dollars'], []],
    ['growth 8 per cent -"5 pct"', ['growth', '8', 'percent'], ['"5 percent"']],
    ['"no end', ['"no end"'], []],
    ['""', [], []],
  ])('reads %j', (query, wanted, unwanted) => {
    expect(read(query)).toEqual({ wanted, unwanted });
  });
});
