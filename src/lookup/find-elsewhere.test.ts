import { expect, test } from 'vitest';
import type { Article, Corpus, Fact } from './corpus-shape.ts';
import { findElsewhere } from './find-elsewhere.ts';

const ids = Array.from({ length: 40 }, (_, index) => `article-${(index * 7) % 40}`);
const fact = { kind: 'date', id: 'date-2020' } as Fact;
const other = { kind: 'meeting', id: 'date-2020' } as Fact;

/** A corpus whose articles stand in another order than that of their ids, and of which some hold a fact; each holds one more of its own. */
function makeCorpus(holders: string[]): Corpus {
  const articles = ids.map((id) => ({ id, facts: [other, ...(holders.includes(id) ? [fact] : [])] }) as Article);
  const article = (wanted: string) => articles.find(({ id }) => id === wanted) as Article;
  return { articles, article, articlesOf: ({ kind }: Fact) => (kind === 'date' ? holders : ids) } as unknown as Corpus;
}

test.each([1, 2, 3, 7, 40])('names the nearest of the other articles where every %ith holds a fact', (step) => {
  const holders = ids.filter((_, index) => index % step === 0);
  const corpus = makeCorpus(holders);
  for (const [place, id] of holders.entries()) {
    const elsewhere = findElsewhere(corpus, fact, id);
    const others = holders.filter((each) => each !== id);
    expect(elsewhere?.nearest ?? []).toHaveLength(Math.min(5, others.length));
    expect(elsewhere?.nearest ?? []).not.toContain(id);
    // Older ones, which stand behind it, come first.
    const older = holders.slice(place + 1, place + 6);
    expect(elsewhere?.nearest.slice(0, older.length) ?? []).toEqual(older);
    expect(findElsewhere(corpus, other, id)?.more).toBe('over 20 more');
  }
});

test.each([
  [6, ''],
  [7, '1 more'],
  [16, '10 more'],
  [17, 'over 10 more'],
  [106, 'over 50 more'],
  [3000, 'over 100 more'],
])('counts the articles behind those that it names, of %i, in numbers that seldom change', (count, more) => {
  const holders = Array.from({ length: count }, (_, index) => `article-${index}`);
  const articles = holders.map((id) => ({ id, facts: [fact] }) as Article);
  const corpus = { articles, article: () => articles[0], articlesOf: () => holders } as unknown as Corpus;
  expect(findElsewhere(corpus, fact, 'article-0')?.more).toBe(more);
});

test('names none where a fact stands in one article alone', () => {
  expect(findElsewhere(makeCorpus(ids.slice(0, 1)), fact, ids[0] ?? '')).toBeNull();
});
