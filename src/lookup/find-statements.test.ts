import { expect, it } from 'vitest';
import { findStatements } from './find-statements.ts';
import { indexCorpus } from './index-corpus.ts';
import { sampleArticle } from './sample-article.ts';

/** Gives the sentences of a text in which Ada Ro says something. */
function statementsIn(...texts: string[]): string[] {
  const data = sampleArticle(['Ada Ro said a title', ...texts], [{ id: 'ada-ro', kind: 'person', name: 'Ada Ro' }]);
  const corpus = indexCorpus({ articles: [{ id: 'a', data }], topics: [], leaders: [], organizations: [], countries: [] });
  return findStatements(corpus, corpus.actor('ada-ro')).flatMap(({ sentences }) => sentences);
}

it.each([
  'Ada Ro said that trade grows.',
  'President Ada Ro also stressed the need for water.',
  'Ada Ro, in turn, noted the progress.',
  'According to Ada Ro, the road is open.',
  'According to President Ada Ro, the road is open.',
  '“The road is open”, said Foreign Minister Ada Ro.',
])('finds a statement: %s', (text) => {
  expect(statementsIn(text)).toEqual(['s2']);
});

it.each([
  'Ada Ro visited the dam.',
  'The minister said that Ada Ro visited the dam.',
  'Ada Ro met Ben Su, who said nothing.',
  'They told of the road on which Ada Ro drove.',
])('finds none: %s', (text) => {
  expect(statementsIn(text)).toEqual([]);
});

it('reads hostile text in a moment', () => {
  const start = performance.now();
  statementsIn(`${'according to The '.repeat(20_000)}Ada Ro ${', also '.repeat(20_000)}`);
  expect(performance.now() - start).toBeLessThan(5000);
});
