import { describe, expect, it } from 'vitest';
import type { Figure } from '../schemas/figure.ts';
import { type ComparedPair, compareFigures } from './compare-figures.ts';
import type { Fact } from './corpus-shape.ts';

interface Sample extends Partial<Pick<Figure, 'value' | 'upper' | 'unit' | 'qualifier' | 'measure' | 'parties' | 'equivalents'>> {
  period?: string;
  article?: string;
  text?: string;
}

/** Gives a fact that one article holds; its sentence is `text`, with the last word marked. */
function makeFact({ period, article = 'a', text = 'The sum was printed', ...rest }: Sample, index: number): Fact {
  const value: Figure = {
    id: `figure-${index}`,
    value: 670_000_000,
    upper: null,
    unit: 'USD',
    qualifier: 'exact',
    measure: 'trade turnover',
    parties: ['laos', 'bhutan'],
    period: period === undefined ? null : { edtf: period, basis: 'stated' },
    text: 'printed',
    equivalents: [],
    evidence: [{ sentence: 's1', start: 0, end: text.length, quote: text }],
    rule: 'money',
    inferred: [],
    ...rest,
  };
  const statement = { kind: 'figure', value } as const;
  return {
    id: value.id,
    kind: 'figure',
    statement,
    basis: 'stated',
    inferred: [],
    quotes: [{ article, sentence: 's1', start: 0, text, marks: [{ start: text.lastIndexOf(' ') + 1, end: text.length }] }],
    actors: value.parties,
    named: [],
    countries: value.parties,
    topics: [],
    versions: [{ article, statement, inferred: [] }],
  };
}

/** Sets figures side by side; each is of an article of its own unless it says otherwise. */
function compare(...samples: Sample[]) {
  return compareFigures(
    samples.map((sample, index) => makeFact({ article: `article-${index}`, ...sample }, index)),
    () => true,
  );
}

/** Gives the class of two figures, with the reasons. */
function classOf(a: Sample, b: Sample): string {
  const pair: Partial<ComparedPair> = compare(a, b)[0]?.pairs[0] ?? {};
  return [pair.verdict, ...(pair.reasons ?? [])].join(' ');
}

const million = 1_000_000;

describe('two figures of one measure', () => {
  it.each<[why: string, Sample, Sample, expected: string]>([
    [
      'a half-year and no period at all',
      { period: '2025-40' },
      { value: 1000 * million, qualifier: 'over', measure: 'exchange of goods' },
      'not-comparable period',
    ],
    ['other years', { period: '2024' }, { period: '2025', value: 9 * million }, 'not-comparable period'],
    ['a year and its first half', { period: '2025' }, { period: '2025-40', value: 9 * million }, 'not-comparable period'],
    ['one period written in two ways', { period: '2025-40' }, { period: '2025-01/2025-06' }, 'same'],
    ['amounts that rounding explains', { period: '2024', value: 1_200 * million }, { period: '2024', value: 1_204 * million }, 'same'],
    ['amounts that rounding cannot explain', { period: '2024', value: 1_200 * million }, { period: '2024', value: 1_260 * million }, 'conflict'],
    ['about a tenth apart', { period: '2024', value: 1_000 * million, qualifier: 'about' }, { period: '2024', value: 1_090 * million }, 'same'],
    ['a range that holds the other', { period: '2024', value: 5, upper: 7 }, { period: '2024', value: 6 }, 'same'],
    ['a bound that the other keeps closely', { period: '2024', value: 1_000 * million, qualifier: 'over' }, { period: '2024', value: 1_100 * million }, 'same'],
    [
      'a bound that says little',
      { period: '2024', value: 1_000 * million, qualifier: 'over' },
      { period: '2024', value: 9_000 * million },
      'not-comparable bound',
    ],
    ['a bound that the other breaks', { period: '2024', value: 1_000 * million, qualifier: 'over' }, { period: '2024', value: 700 * million }, 'conflict'],
    ['two currencies', { period: '2024' }, { period: '2024', unit: 'EUR' }, 'not-comparable unit'],
    [
      'two currencies with one printed in both',
      { period: '2024', value: 100, unit: 'EUR', equivalents: [{ value: 110, unit: 'USD', text: '$110' }] },
      { period: '2024', value: 150, unit: 'USD' },
      'conflict',
    ],
    [
      'debt of the state and debt abroad',
      { period: '2024', measure: 'public debt' },
      { period: '2024', value: 5, measure: 'external debt' },
      'not-comparable scope',
    ],
    ['an amount and its growth', { period: '2024' }, { period: '2024', value: 5 * million, text: 'Trade grew by $5' }, 'not-comparable scope'],
    ['exports, and nobody says whose', { period: '2024', measure: 'exports' }, { period: '2024', value: 5, measure: 'exports' }, 'not-comparable direction'],
    ['two amounts of one article', { period: '2024', article: 'x' }, { period: '2024', value: 5, article: 'x' }, 'not-comparable one-article'],
    ['no period on either side', { value: 5 }, { value: 9 }, 'not-comparable period'],
    ['a length, which needs no period', { value: 972, unit: 'km', measure: 'length' }, { value: 1200, unit: 'km', measure: 'length' }, 'conflict'],
    ['no year', { period: 'XXXX-01/XXXX-03' }, { period: '2024-01/2024-03', value: 5 }, 'not-comparable period'],
    ['every reason at once', { period: '2024', measure: 'public debt' }, { measure: 'external debt', unit: 'EUR' }, 'not-comparable unit scope period'],
  ])('%s', (_why, a, b, expected) => {
    expect(classOf(a, b)).toBe(expected);
    expect(compare(b, a)[0]?.pairs[0]?.verdict).toBe(expected.split(' ')[0]);
  });
});

describe('what stands side by side', () => {
  it('is of one measure, the same parties in any order, and one kind of unit', () => {
    const groups = compare(
      {},
      { measure: 'Mutual trade', parties: ['bhutan', 'laos'], value: 2 },
      { measure: 'bilateral trade', unit: 'EUR', value: 3 },
      { unit: '%', value: 4 },
      { parties: ['bhutan', 'nepal'] },
      { measure: 'imports' },
      { measure: null },
      { parties: [] },
    );
    expect(groups.map(({ id, figures }) => [id, figures.length])).toEqual([['trade-bhutan-laos-money', 3]]);
  });

  it('keeps one amount apart that two articles give for two periods', () => {
    const [one, two] = [makeFact({ period: '2023', article: 'a' }, 0), makeFact({ period: '2024', article: 'b' }, 0)];
    const joined = { ...one, quotes: [...one.quotes, ...two.quotes], versions: [...one.versions, ...two.versions] };
    const [group] = compareFigures([joined], () => true);
    expect(group?.figures.map(({ figure, articles }) => [figure.period?.edtf, articles])).toEqual([
      ['2023', ['a']],
      ['2024', ['b']],
    ]);
  });

  it('orders by period, what has none last, and by nothing that the order of the articles decides', () => {
    const samples: Sample[] = [{ period: '2024' }, {}, { period: '2023-12' }, { period: '2023', value: 3 }];
    const order = (list: Sample[]) => compare(...list)[0]?.figures.map(({ figure }) => figure.period?.edtf);
    expect(order(samples)).toEqual(['2023', '2023-12', '2024', undefined]);
    expect(order([...samples].reverse())).toEqual(order(samples));
  });

  it('stays small where ten thousand articles speak of one trade', () => {
    const facts = Array.from({ length: 10_000 }, (_, index) =>
      makeFact({ value: (index + 1) * 1.5 * million, period: String(1990 + (index % 30)), article: `a${index}` }, index),
    );
    const [group] = compareFigures(facts, () => true);
    expect(group?.figures).toHaveLength(10_000);
    expect(group?.pairs.length).toBeLessThanOrEqual(24);
    expect(group?.pairs[0]?.verdict).toBe('conflict');
  });
});
