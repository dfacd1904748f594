import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus, Sources } from '../lookup/corpus-shape.ts';
import { digestContent } from '../lookup/digest-content.ts';
import { indexCorpus } from '../lookup/index-corpus.ts';
import { inventArticle, makeRandom } from '../lookup/invent-article.ts';
import { listDataFiles, readDataFile, writeDataFile } from './data-files.ts';
import { type SortOfThings, sortsOfThings } from './data-things.ts';

const random = makeRandom(5);
const pool = Array.from({ length: 60 }, (_, number) => ({ id: `article-${number}`, data: inventArticle(random) }));

/** What is written by hand, which gives one thing another name. */
const pages = [
  ['leaders', 'ada-quill'],
  ['leaders', 'bo-reed'],
  ['organizations', 'reef-council'],
  ['countries', 'nauru'],
] as const;
type Page = (typeof pages)[number];

/** Gives the corpus of the articles of the pool with some numbers, of which some have another title; a page written by hand may give a thing another name. */
function corpusOf(numbers: readonly number[], page: Page | null = null, retitled: readonly number[] = []): Corpus {
  const articles = [...new Set(numbers)].map((number) => {
    const { id, data } = pool[number] as (typeof pool)[number];
    return { id, data: retitled.includes(number) ? { ...data, title: `${data.title} again` } : data };
  });
  const nothing: Sources = { articles, topics: [], leaders: [], organizations: [], countries: [] };
  const topics = [{ id: 'trade', data: { title: 'Trade', summary: 'Goods', terms: ['trade'], exclude: [] } }];
  if (page === null) return indexCorpus({ ...nothing, topics });
  const [folder, id] = page;
  return indexCorpus({
    ...nothing,
    topics,
    [folder]: [{ id, data: { name: `The ${id}`, aliases: [], surnames: [], kind: 'body', capital: null, offices: [] } }],
  });
}

const everyNumber = pool.map((_, number) => number);
const anyNumber = fc.nat({ max: pool.length - 1 });
/** All articles but a few, sometimes a few alone. */
const anyNumbers = fc.oneof(
  { weight: 4, arbitrary: fc.array(anyNumber, { maxLength: 3 }).map((absent) => everyNumber.filter((number) => !absent.includes(number))) },
  { weight: 1, arbitrary: fc.array(anyNumber, { maxLength: 12 }) },
);
const anyCorpus = fc.tuple(anyNumbers, fc.constantFrom(null, null, ...pages), fc.array(anyNumber, { maxLength: 2 })).map((given) => corpusOf(...given));

/** Writes every data file, with the parts that `known` has by file and digest, which it adds to; gives the texts, and how many parts were taken and made. */
function writeAll(corpus: Corpus, known: Map<string, Buffer>) {
  const { digest } = digestContent(corpus, () => undefined);
  const texts = new Map<string, string>();
  let [taken, made] = [0, 0];
  for (const { name } of listDataFiles()) {
    const fresh = new Map<string, Buffer>();
    const part = (from: string | null, make: () => string): Buffer => {
      const held = from === null ? undefined : known.get(`${name} ${from}`);
      if (held !== undefined) taken += 1;
      else if (from !== null) made += 1;
      const bytes = held ?? Buffer.from(make());
      if (from !== null) fresh.set(`${name} ${from}`, bytes);
      return bytes;
    };
    texts.set(name, Buffer.concat([...writeDataFile(name, corpus, { digest, part })]).toString());
    for (const [key, bytes] of fresh) known.set(key, bytes);
  }
  return { texts, taken, made };
}

describe('a file of the data page', () => {
  it('is the same with rows of other corpora at hand as made anew, whatever has come, gone or changed', () => {
    const known = new Map<string, Buffer>();
    let taken = 0;
    fc.assert(
      fc.property(anyCorpus, (corpus) => {
        const written = writeAll(corpus, known);
        taken += written.taken;
        for (const [name, text] of written.texts) expect(text, name).toBe(readDataFile(name, corpus));
      }),
      { numRuns: 30, examples: [null, ...pages].map((page) => [corpusOf(everyNumber, page)] as [Corpus]) },
    );
    expect(taken).toBeGreaterThan(500);
  });

  it('takes most rows over after one article more, and all after none', () => {
    const known = new Map<string, Buffer>();
    const before = writeAll(corpusOf(everyNumber.slice(1)), known);
    expect(before.taken).toBe(0);
    expect(writeAll(corpusOf(everyNumber.slice(1)), known)).toMatchObject({ made: 0, taken: before.made });
    const ofArticles = listDataFiles().filter(({ name }) => /^(?:articles|sentences|mentions)\.(?:csv|json)$/.test(name));
    const { made } = writeAll(corpusOf(everyNumber), known);
    expect(made).toBeGreaterThanOrEqual(ofArticles.length);
    expect(made).toBeLessThan(before.made / 2);
  });
});

it.each(Object.keys(sortsOfThings) as SortOfThings[])('lists all of a corpus and some alone: %s', (sort) => {
  const { list, narrow } = sortsOfThings[sort] as (typeof sortsOfThings)['facts'];
  const corpus = corpusOf([1, 2, 3, 4, 5, 6, 7, 8]);
  const all = list(corpus);
  const some = all.slice(0, 1);
  expect([...list(narrow(corpus, some))]).toEqual(some);
  expect([...list(narrow(corpus, [...all]))]).toEqual([...all]);
});
