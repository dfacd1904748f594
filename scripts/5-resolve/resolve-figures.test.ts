import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure as figureSchema } from '../../src/schemas/figure.ts';
import { articleFromText } from '../3-split/article-from-text.ts';
import { articleOfSentence } from '../3-split/article-of-sentence.ts';
import { extractDates } from '../4-extract/extractors/dates/extract-dates.ts';
import { extractFigures } from '../4-extract/extractors/figures/extract-figures.ts';
import type { CountryMention } from '../4-extract/match.ts';
import { resolveDates } from './resolve-dates.ts';
import { resolveFigures } from './resolve-figures.ts';

const states: Readonly<Record<string, string>> = { Tajikistan: 'TJ', Kazakhstan: 'KZ', Kazakh: 'KZ', Pakistan: 'PK', India: 'IN', Iran: 'IR' };

function resolve(text: string, published: string | null = null, title = '') {
  const article = { ...articleFromText(text), title };
  const actors = article.sentences.flatMap((sentence, index) =>
    [...sentence.text.matchAll(new RegExp(Object.keys(states).join('|'), 'g'))].map(
      (match): CountryMention => ({
        kind: 'country',
        sentence: index,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        rule: 'test',
        code: states[match[0]] ?? '',
        form: 'name',
      }),
    ),
  );
  const dates = extractDates(article);
  const { dateOf } = resolveDates(article, dates, published);
  const found = extractFigures(article, { actors, dates });
  const actorOf = (span: { sentence: number; start: number }) =>
    actors.find((actor) => actor.sentence === span.sentence && actor.start === span.start)?.code.toLowerCase() ?? null;
  return { article, ...resolveFigures(article, found.figures, found.setAside, { actorOf, dateOf }) };
}

test('the pair named before stands for “the two countries”, and is marked as inferred', () => {
  const { figures } = resolve(
    'The Kazakh leader praised ties between Tajikistan and Kazakhstan.\nWith trade turnover between the two countries reaching $670 million in the first half of 2025, all were glad.',
  );
  expect(figures).toMatchObject([
    {
      id: 'figure-670000000-usd-trade-turnover-kz-tj-2025-01-2025-06',
      value: 670000000,
      unit: 'USD',
      measure: 'trade turnover',
      parties: ['kz', 'tj'],
      period: { edtf: '2025-01/2025-06', basis: 'stated' },
      inferred: [{ part: 'parties', rule: 'parties-from-pair-before' }],
    },
  ]);
});

test('a sentence before that names three states gives no pair', () => {
  expect(resolve('Tajikistan, Kazakhstan and Iran met.\nTrade between the two countries reached $5 million.').figures[0]?.parties).toEqual([]);
});

test('a figure that the article says twice is one figure with two pieces of evidence', () => {
  const { figures } = resolve('Trade between Tajikistan and Iran reached $303 million.\nThe $303 million of trade was a record, Tajikistan said.');
  expect(figures).toHaveLength(1);
  expect(figures[0]?.evidence.map(({ sentence }) => sentence)).toEqual(['s1', 's2']);
});

test('equal shares of different things stay apart', () => {
  const { figures } = resolve('Exports rose by 12 percent. Imports fell by 12 percent.');
  expect(figures.map(({ measure }) => measure)).toEqual(['exports', 'imports']);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(2);
});

test('figures of one id say one thing: of whom and when, or with a mark of their article', () => {
  const idsOf = (text: string, title = 'A report') => resolve(text, null, title).figures.map(({ id }) => id);
  const [of2019] = idsOf('Trade between Tajikistan and Iran rose by 35 percent in 2019.');
  const [of2023] = idsOf('Trade between Tajikistan and Iran rose by 35 percent in 2023.');
  expect(of2019).not.toBe(of2023);
  const [here] = idsOf('In total, 6 documents were signed.', 'One visit');
  const [there] = idsOf('In total, 6 documents were signed.', 'Another visit');
  expect(here).not.toBe(there);
  const [first] = idsOf('Trade between Tajikistan and Iran reached $303 million in 2024.');
  const [second] = idsOf('In 2024 the trade between Tajikistan and Iran reached $303 million.', 'Another report');
  expect(first).toBe(second);
});

test('what a headline leaves out, the text says', () => {
  const article = articleFromText('Neighbors set $5 billion goal.\nBy 2030 they want trade of $5 billion.');
  const [title, ...rest] = article.sentences;
  const titled = { ...article, sentences: title ? [{ ...title, kind: 'title' as const }, ...rest] : rest };
  const dates = extractDates(titled);
  const found = extractFigures(titled, { actors: [], dates });
  const context = { actorOf: () => null, dateOf: resolveDates(titled, dates, null).dateOf };
  const { figures } = resolveFigures(titled, found.figures, [], context);
  expect(figures).toMatchObject([{ value: 5e9, period: { edtf: '2030' } }]);
  expect(figures[0]?.evidence).toHaveLength(2);
});

test('one amount in two years is two figures', () => {
  expect(resolve('Trade stood at $46m in 2020. Trade stood at $46m in 2021.').figures).toHaveLength(2);
});

test('a second currency in brackets is an equivalent, not a figure', () => {
  const { figures } = resolve('It owed 35 billion somoni ($3.2 billion).');
  expect(figures).toMatchObject([{ value: 35e9, unit: 'TJS', text: '35 billion somoni', equivalents: [{ value: 3.2e9, unit: 'USD', text: '$3.2 billion' }] }]);
});

test('a currency of several states follows the state named near by, and is marked as inferred', () => {
  const { figures } = resolve('The appetite of Pakistan has cooled. Its debts stand at 2.3 trillion rupees.');
  expect(figures).toMatchObject([{ value: 2.3e12, unit: 'PKR', inferred: [{ part: 'unit', rule: 'currency-from-country' }] }]);
  expect(resolve('India and Pakistan spoke of 2.3 trillion rupees.').figures).toEqual([]);
});

test('a period that a rule dated is inferred', () => {
  expect(resolve('Trade totalled €534 million last year.', '2025-12-09').figures[0]).toMatchObject({
    period: { edtf: '2024', basis: 'inferred' },
    inferred: [{ part: 'period', rule: 'year-from-publication' }],
  });
});

test('an unknown unit never cuts a number short', () => {
  const { figures, setAside } = resolve('It cost $131.9xyz and $12,34567 and 7m.');
  expect(figures).toEqual([]);
  expect(setAside.map(({ text }) => text)).toEqual(['$131.9xyz', '$12,34567', '7m']);
});

const words = fc.constantFrom(
  '$',
  '5',
  '12',
  '1,200',
  '1.5bn',
  '$670m',
  '14,5',
  '%',
  'percent',
  'million',
  'billion',
  'thousand',
  'twenty',
  'two',
  'half a',
  'dozen',
  'dollars',
  'somoni',
  'rupees',
  'people',
  'agreements',
  'km',
  'kWh',
  'to',
  'between',
  'and',
  'from',
  '-',
  '–',
  'over',
  'up to',
  '(',
  ')',
  ',',
  '.',
  'in',
  '2024',
  'trade',
  'Tajikistan',
  'Iran',
  'the two countries',
  'of them',
  'C5+1',
  '\n',
  '💧',
  '\u00a0',
  'Taliban *',
);

describe('whatever the text', () => {
  test.each([
    ['words of figures', fc.array(words, { maxLength: 16 }).map((list) => list.join(' '))],
    ['any characters', fc.string({ unit: 'grapheme', maxLength: 120 })],
  ])('every figure keeps the contract, and its span slices back (%s)', (_kind, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article, figures, setAside } = resolve(text, '2024-05-03');
        for (const figure of figures) {
          figureSchema.parse(figure);
          for (const { start, end, quote, focus } of figure.evidence) {
            expect(article.seed.text.slice(start, end)).toBe(quote);
            expect(focus !== undefined && focus.start >= start && focus.end <= end && focus.end > focus.start).toBe(true);
          }
          expect(quoteOf(article.seed.text, figure.evidence[0]?.focus)).toBe(figure.text);
          if (figure.upper !== null) expect(figure.upper).toBeGreaterThan(figure.value);
        }
        for (const number of setAside) expect(article.seed.text.slice(number.start, number.end)).toBe(number.text);
        expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
      }),
      { numRuns: 600, seed: 7 },
    );
  });
});

test('every digit of the text is in a figure, a date or a number set aside', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 16 }), (list) => {
      const article = articleFromText(list.join(' '));
      const dates = extractDates(article);
      const { figures, setAside } = extractFigures(article, { actors: [], dates });
      for (const [index, { text }] of article.sentences.entries()) {
        const covered = new Uint8Array(text.length);
        for (const { sentence, start, end } of [...figures, ...setAside, ...dates]) if (sentence === index) covered.fill(1, start, end);
        const beside = figures.flatMap(({ equivalents }) => equivalents.map((other) => other.text)).join(' ');
        expect([...text.matchAll(/\d+/g)].filter((digits) => !covered[digits.index] && !beside.includes(digits[0])).map(([digits]) => digits)).toEqual([]);
      }
    }),
    { numRuns: 600, seed: 7 },
  );
});

function quoteOf(text: string, span: { start: number; end: number } | undefined): string {
  return span ? text.slice(span.start, span.end) : '';
}

test.each([
  'a',
  ' ',
  '9',
  '9 ',
  '9,',
  '(',
  '$5 ',
  '$5 to ',
  'two ',
  'between 5 and ',
  'in 2020 $5 ',
  'Iran $5 of trade ',
  '5 million rupees (',
  '5 people ',
  'trade ',
])('a long run of “%s” is read in linear time', (unit) => {
  const cost = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const article = articleOfSentence(text);
    const dates = extractDates(article);
    const actors = [...text.matchAll(/Iran/g)].map(
      (match): CountryMention => ({
        kind: 'country',
        sentence: 0,
        start: match.index,
        end: match.index + 4,
        text: 'Iran',
        rule: 'test',
        code: 'IR',
        form: 'name',
      }),
    );
    const begin = performance.now();
    const found = extractFigures(article, { actors, dates });
    resolveFigures(article, found.figures, found.setAside, { actorOf: () => 'ir', dateOf: () => null });
    return performance.now() - begin;
  };
  // Far above any noise of the machine, and far below what work that grows with the square takes.
  expect(cost(100_000)).toBeLessThan(20_000);
});
