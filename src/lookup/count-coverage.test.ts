import { expect, it } from 'vitest';
import { countCoverage } from './count-coverage.ts';
import { indexCorpus } from './index-corpus.ts';
import { sampleArticle } from './sample-article.ts';

const base = sampleArticle(['Title', 'President Ada Ro spoke.', 'It rained.'], [{ id: 'ada-ro', kind: 'person', name: 'Ada Ro', role: 'President' }]);
const dated = (publisher: string | null, edtf: string | null) => ({
  ...base,
  source: { ...base.source, publisher, published: { edtf, basis: 'stated' as const, evidence: null } },
});

it('counts articles, sentences and sentences with a fact by outlet and by year, the unknown last', () => {
  const articles = [
    { id: 'a', data: dated(null, null) },
    { id: 'b', data: dated('Outlet', '2020-10-30') },
    { id: 'c', data: dated('Outlet', '2019') },
  ];
  const { outlets, years } = countCoverage(indexCorpus({ articles, topics: [], leaders: [], organizations: [], countries: [] }));
  expect(outlets).toEqual([
    { name: 'Outlet', articles: 2, sentences: 6, used: 2, facts: 2 },
    { name: null, articles: 1, sentences: 3, used: 1, facts: 1 },
  ]);
  expect(years.map(({ name, articles: count }) => [name, count])).toEqual([
    ['2019', 1],
    ['2020', 1],
    [null, 1],
  ]);
});
