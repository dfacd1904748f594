import { expect, test } from 'vitest';
import type { Corpus } from './corpus-shape.ts';
import { findElsewhere } from './find-elsewhere.ts';

const ids = Array.from({ length: 40 }, (_, index) => `article-${(index * 7) % 40}`);

/** A corpus whose articles stand in another order than that of their ids, and of which some hold a fact. */
function makeCorpus(holders: string[]): Corpus {
  return { articles: ids.map((id) => ({ id })), articlesOf: () => holders } as unknown as Corpus;
}

test.each([1, 2, 3, 7, 40])('names the nearest of the other articles where every %ith holds a fact', (step) => {
  const holders = ids.filter((_, index) => index % step === 0);
  const corpus = makeCorpus(holders);
  for (const [place, id] of holders.entries()) {
    const elsewhere = findElsewhere(corpus, { kind: 'date', id: 'date-2020' }, id);
    const others = holders.filter((other) => other !== id);
    expect(elsewhere?.nearest ?? []).toHaveLength(Math.min(5, others.length));
    expect(elsewhere?.nearest ?? []).not.toContain(id);
    // Older ones, which stand behind it, come first.
    const older = holders.slice(place + 1, place + 6);
    expect(elsewhere?.nearest.slice(0, older.length) ?? []).toEqual(older);
  }
});

test('counts every holder as another where the article itself holds the fact no more', () => {
  const elsewhere = findElsewhere(makeCorpus(ids.slice(0, 3)), { kind: 'date', id: 'date-2020' }, ids[20] ?? '');
  expect(elsewhere).toEqual({ nearest: ids.slice(0, 3), more: '' });
});
