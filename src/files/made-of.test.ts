import { describe, expect, it } from 'vitest';
import type { Corpus, Sources } from '../lookup/corpus-shape.ts';
import { digestContent } from '../lookup/digest-content.ts';
import { indexCorpus } from '../lookup/index-corpus.ts';
import { inventArticle, inventedStates, makeRandom } from '../lookup/invent-article.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';
import { listFiles } from './list-files.ts';

/** Gives the files that say what they are made from: the digest of that, and the text, by path. */
function tellFiles(corpus: Corpus): Map<string, { from: string; text: string }> {
  const { digest } = digestContent(corpus, () => undefined);
  const files = [...listFiles(corpus)].flatMap(({ path, made, write }) =>
    made === undefined ? [] : [[path, { from: digest(made()), text: [...write()].join('') }] as const],
  );
  return new Map(files);
}

/** Gives an article that also holds an agreement of some of its actors, which other articles share by chance. */
function inventWithAgreement(random: () => number): ArticleRecord {
  const record = inventArticle(random);
  const [, { id, start, end, text }] = record.sentences as [unknown, ArticleRecord['sentences'][number]];
  const number = Math.floor(random() * 6);
  const parties = record.actors.map((actor) => actor.id).filter(() => number < 3);
  const evidence = [{ sentence: id, start, end, quote: text }];
  const agreement = {
    id: `pact-${number}`,
    title: number < 3 ? `pact ${number}` : 'pact',
    kind: 'treaty',
    status: 'signed',
    parties,
    date: null,
    evidence,
    rule: 'sample',
    inferred: [],
  };
  return { ...record, agreements: [agreement] } as unknown as ArticleRecord;
}

describe('a file of a single thing', () => {
  const random = makeRandom(11);
  const pool = Array.from({ length: 48 }, (_, number) => ({ id: `article-${number}`, data: inventWithAgreement(random) }));
  const nothing: Sources = { articles: pool, topics: [], leaders: [], organizations: [], countries: [] };
  const named = { aliases: [], surnames: [], kind: 'body', capital: null, offices: [] };
  /** What is written by hand gives things other names, and nothing else. */
  const renamed = (kind: 'leaders' | 'organizations' | 'countries', id: string): Sources => ({
    ...nothing,
    [kind]: [{ id, data: { ...named, name: `The ${id}` } }],
  });
  const corpora = [
    nothing,
    ...['ada-quill', 'bo-reed', 'cy-stone', 'di-thorn'].map((id) => renamed('leaders', id)),
    ...['reef-council', 'tide-bank'].map((id) => renamed('organizations', id)),
    ...inventedStates.map(({ id }) => renamed('countries', id)),
    // Removed, which is added the other way round.
    ...pool.map((_, at) => ({ ...nothing, articles: pool.toSpliced(at, 1) })),
    // Without those that share a title with others.
    ...['pact-3', 'pact-4'].map((pact) => ({ ...nothing, articles: pool.filter(({ data }) => data.agreements[0]?.id !== pact) })),
    // Of those that call somebody a leader, without all but those of one agreement.
    ...['ada-quill', 'bo-reed', 'cy-stone', 'di-thorn'].flatMap((person) =>
      ['pact-0', 'pact-1', 'pact-2'].map((pact) => ({
        ...nothing,
        articles: pool.filter(({ data }) => data.agreements[0]?.id === pact || !data.actors.some(({ id, leader }) => id === person && leader)),
      })),
    ),
    // Changed in its title alone, and all over.
    ...pool.map(({ id, data }, at) => ({ ...nothing, articles: pool.with(at, { id, data: { ...data, title: `${data.title} again` } }) })),
    ...pool.map(({ id }, at) => ({ ...nothing, articles: pool.with(at, { id, data: inventWithAgreement(random) }) })),
  ].map(indexCorpus);
  const told = corpora.map(tellFiles);

  it.each([
    ['articles', /^articles\/.*index\.json$/],
    ['citations', /^articles\/.*cite\./],
    ['previews', /preview\.json$/],
    ['actors', /^(?:leaders|people|countries|organizations)\/.*index\.json$/],
    ['agreements', /^agreements\//],
    ['relations', /^relations\//],
    ['topics', /^topics\//],
    ['narrowed timelines', /^timeline\//],
  ])('has the same text wherever it is made from the same: %s', (_, kind) => {
    let [same, other] = [0, 0];
    const [one, ...others] = told as [(typeof told)[number], ...typeof told];
    for (const two of others) {
      for (const [path, { from, text }] of one) {
        const second = two.get(path);
        if (second === undefined || !kind.test(path)) continue;
        if (second.from === from) expect(second.text, path).toBe(text);
        if (second.from === from) same += 1;
        else if (second.text !== text) other += 1;
      }
    }
    expect(same).toBeGreaterThan(0);
    expect(other).toBeGreaterThan(0);
  });
});
