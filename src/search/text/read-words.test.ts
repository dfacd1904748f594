import { describe, expect, it } from 'vitest';
import { readWords } from './read-words.ts';

describe('readWords', () => {
  it.each([
    ['$670m', ['670', 'million']],
    ['670 million', ['670', 'million']],
    ['€1.2bn', ['1', '2', 'billion']],
    ['40 mln somoni', ['40', 'million', 'somoni']],
    ['Twenty agreements', ['20', 'agreements']],
    ['twenty-five of them', ['25', 'of', 'them']],
    ['five-year plan', ['5', 'year', 'plan']],
    ['5%', ['5', 'percent']],
    ['by 7.5 %,', ['by', '7', '5', 'percent']],
    ['8 per cent', ['8', 'percent']],
    ['3 pct', ['3', 'percent']],
  ])('reads the amount in %j as others write it', (text, words) => {
    expect(readWords(text).map(({ word }) => word)).toEqual(words);
  });

  it.each([
    ['a road of 200 m', ['a', 'road', 'of', '200', 'm']],
    ['a 5G net', ['a', '5g', 'net']],
    ['per centum', ['per', 'centum']],
    ['attention of tennis fans', ['attention', 'of', 'tennis', 'fans']],
    ['twenty-first century', ['20', 'first', 'century']],
    ['bn', ['bn']],
    ['100% sure', ['100', 'percent', 'sure']],
    ['%', []],
  ])('leaves the rest of %j as it is', (text, words) => {
    expect(readWords(text).map(({ word }) => word)).toEqual(words);
  });

  it('tells where each word stands', () => {
    const text = 'Nearly $670m or twenty-five per cent';
    expect(readWords(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['nearly', 'Nearly'],
      ['670', '670'],
      ['million', 'm'],
      ['or', 'or'],
      ['25', 'twenty-five'],
      ['percent', 'per cent'],
    ]);
  });
});
