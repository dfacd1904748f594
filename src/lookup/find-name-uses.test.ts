import { expect, it } from 'vitest';
import { findNameUses } from './find-name-uses.ts';
import { indexCorpus } from './index-corpus.ts';
import { sampleArticle } from './sample-article.ts';

it('gives every form with the articles that use it, the most used first', () => {
  const actor = { id: 'ada-ro', kind: 'person', name: 'Ada Ro' } as const;
  const articles = [
    { id: 'a', data: sampleArticle(['Talks', 'Ada Ro came.', 'Then Roe spoke.'], [{ ...actor, words: ['Ada Ro', 'Roe'] }]) },
    { id: 'b', data: sampleArticle(['Roe goes'], [{ ...actor, words: ['Roe'] }]) },
  ];
  const corpus = indexCorpus({ articles, topics: [], leaders: [], organizations: [], countries: [] });
  expect(findNameUses(corpus, corpus.actor('ada-ro'))).toEqual([
    {
      form: 'Roe',
      count: 2,
      articles: [
        { article: 'b', sentence: 's1' },
        { article: 'a', sentence: 's3' },
      ],
    },
    { form: 'Ada Ro', count: 1, articles: [{ article: 'a', sentence: 's2' }] },
  ]);
});
