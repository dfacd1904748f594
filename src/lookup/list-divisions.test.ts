import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../schemas/article-record.ts';
import { chooseTelling } from './choose-telling.ts';
import { divisionSize } from './divide-by-year.ts';
import { mostShown } from './fact-listings.ts';
import { indexCorpus } from './index-corpus.ts';
import { listDivisions, mostArticles } from './list-divisions.ts';
import { type SampleActor, sampleArticle } from './sample-article.ts';

const tajikistan: SampleActor = { id: 'tajikistan', kind: 'country', name: 'Tajikistan', country: 'TJ' };
const china: SampleActor = { id: 'china', kind: 'country', name: 'China', country: 'CN' };

/** Gives an article with one trade figure of its own; its period is the year given, or nothing. */
function report(number: number, year: string | null, published: string | null = null): ArticleRecord {
  const record = sampleArticle([`Report ${number}`, `Tajikistan and China traded for $${number} million.`], [tajikistan, china], (say) => ({
    figures: [
      {
        id: `figure-${number}`,
        value: number * 1e6,
        upper: null,
        unit: 'USD',
        qualifier: 'exact',
        measure: 'trade',
        parties: ['china', 'tajikistan'],
        period: year === null ? null : { edtf: year, basis: 'stated' },
        text: `$${number} million`,
        equivalents: [],
        evidence: [say('s2')],
        rule: 'test',
        inferred: [],
      },
    ],
  }));
  return { ...record, source: { ...record.source, published: { ...record.source.published, edtf: published } } };
}

/** Indexes reports with nothing written by hand. */
function index(records: readonly ArticleRecord[]) {
  return indexCorpus({
    articles: records.map((data, number) => ({ id: `report-${number}`, data })),
    topics: [],
    leaders: [],
    organizations: [],
    countries: [],
  });
}

describe('listDivisions', () => {
  it('divides nothing that fits on the page of its subject', () => {
    expect(listDivisions(index(Array.from({ length: Math.min(mostShown, mostArticles) }, (_, n) => report(n + 1, '2020'))))).toEqual([]);
  });

  it('gives one further page where that holds the whole list', () => {
    const divisions = listDivisions(index(Array.from({ length: mostShown + 1 }, (_, n) => report(n + 1, '2020'))));
    const figures = divisions.filter(({ folder, id, section }) => folder === 'countries' && id === 'china' && section === 'figures');
    expect(figures.map(({ year, page, pages, facts }) => [year, page, pages, facts.length])).toEqual([['all', 1, 1, mostShown + 1]]);
  });

  it('divides a long list by year, and a year by pages, each fact once', () => {
    const years = ['2021', '2024', null];
    const records = Array.from({ length: 3 * divisionSize }, (_, n) => report(n + 1, years[n % 3] ?? null, n % 2 === 0 ? '2019-05-01' : null));
    const corpus = index([...records, ...Array.from({ length: divisionSize }, (_, n) => report(9000 + n, '2024'))]);
    const figures = listDivisions(corpus).filter(({ folder, id, section }) => folder === 'countries' && id === 'china' && section === 'figures');
    const [latest, others] = [figures.filter(({ year }) => year === '2024'), figures.filter(({ year }) => year !== '2024')];
    expect(latest.map(({ page, pages }) => [page, pages])).toEqual(latest.map((_, index) => [index + 1, latest.length]));
    expect(Math.max(...latest.map(({ facts }) => facts.length))).toBeLessThanOrEqual(divisionSize);
    expect(latest.reduce((sum, { facts }) => sum + facts.length, 0)).toBe(2 * divisionSize);
    expect(others.map(({ year, page, pages, facts }) => [year, page, pages, facts.length])).toEqual([
      ['2021', 1, 1, divisionSize],
      ['2019', 1, 1, divisionSize / 2],
      ['undated', 1, 1, divisionSize / 2],
    ]);
    const ids = figures.flatMap(({ facts }) => facts.map(({ id }) => id));
    expect([...ids].sort()).toEqual(
      corpus
        .factsAbout('china')
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('chooseTelling', () => {
  const corpus = index([report(1, '2020'), report(2, '2020'), report(3, '2020'), { ...report(2, '2020'), title: 'Again' }]);
  const facts = corpus.factsAbout('china');

  it('keeps what most articles hold, in the order of the list', () => {
    expect(chooseTelling(facts, 2)).toHaveLength(2);
    expect(chooseTelling(facts, 1).map(({ id }) => id)).toEqual(['figure-2']);
    const two = chooseTelling(facts, 2).map(({ id }) => id);
    expect(two).toEqual(facts.map(({ id }) => id).filter((id) => two.includes(id)));
  });

  it('keeps a short list as it is', () => {
    expect(chooseTelling(facts, 9)).toEqual(facts);
  });
});
