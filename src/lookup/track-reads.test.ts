import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparisonsOf } from './comparisons-of.ts';
import type { Corpus, Sources } from './corpus-shape.ts';
import { divideFacts } from './divide-by-year.ts';
import { listActorFacts, listRelationFacts, listTopicFacts } from './fact-listings.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { findGaps } from './find-gaps.ts';
import { findNameUses } from './find-name-uses.ts';
import { findOfficials } from './find-officials.ts';
import { isRelation } from './find-relations.ts';
import { findStatements } from './find-statements.ts';
import { indexCorpus } from './index-corpus.ts';
import { inventArticle, inventedStates, makeRandom } from './invent-article.ts';
import { narrowToActor, narrowToTopic } from './narrow-timeline.ts';
import { previewActor } from './preview-actor.ts';
import { summarizeActor } from './summary/summarize-actor.ts';
import { trackReads } from './track-reads.ts';

function makeCorpus(articles: Sources['articles']): Corpus {
  return indexCorpus({ articles, topics: [], leaders: [], organizations: [], countries: [] });
}

/** What pages ask of a corpus, each for the thing of some number. */
const questions: Record<string, (corpus: Corpus, actor: string, place: number) => unknown> = {
  summary: (corpus, actor) => summarizeActor(corpus, corpus.actor(actor)),
  preview: (corpus, actor) => previewActor(corpus, corpus.actor(actor)),
  listings: (corpus, actor) => listActorFacts(corpus, corpus.actor(actor)),
  years: (corpus, actor) => divideFacts(corpus, corpus.factsAbout(actor)),
  statements: (corpus, actor) => findStatements(corpus, corpus.actor(actor)),
  names: (corpus, actor) => findNameUses(corpus, corpus.actor(actor)),
  officials: (corpus, actor) => findOfficials(corpus, corpus.actor(actor)).map(({ name }) => name),
  comparisons: (corpus, actor) => {
    const { holding, pageOf, find } = comparisonsOf(corpus);
    return [...holding('actor', actor), ...holding('topic', 'trade')].map(({ id }) => [pageOf(id), find(id)]);
  },
  'all comparisons': (corpus) => comparisonsOf(corpus).all,
  gaps: (corpus, actor) =>
    findGaps(corpus, { facts: corpus.factsAbout(actor), articles: corpus.actor(actor).mentions.map(({ article }) => article), parts: [] }),
  timeline: (corpus, actor) => narrowToActor(corpus, corpus.actor(actor)),
  title: (corpus, actor) => [corpus.titleOf('people', actor), corpus.titleOf('leaders', actor)],
  relations: (corpus, actor) =>
    corpus.relationsOf(actor).map((relation) => [relation.a.name, relation.b.weight, listRelationFacts(relation), isRelation(corpus, relation.id)]),
  topics: (corpus, actor) => corpus.topicsOf(actor).map((topic) => [topic.title, narrowToTopic(topic), listTopicFacts(topic).length]),
  'topic by id': (corpus) => corpus.topic('trade').sentences,
  home: (corpus) => [corpus.leaders.map(({ name }) => name), corpus.countries.length, corpus.sentenceCount, corpus.factsOfKind('figure').length],
  'a whole actor': (corpus, actor) => ({ ...corpus.actor(actor) }),
  elsewhere: (corpus, _, place) => {
    const { id, facts } = corpus.articles[place % corpus.articles.length] as Corpus['articles'][number];
    return facts.map((fact) => [findElsewhere(corpus, fact, id), corpus.articlesOf(fact), corpus.article(id).record.title]);
  },
};
const ids = [...inventedStates.map(({ id }) => id), 'ada-quill', 'bo-reed', 'reef-council', 'tide-bank'];

describe('trackReads', () => {
  const random = makeRandom(7);
  const pool = Array.from({ length: 9 }, (_, number) => ({ id: `article-${number}`, data: inventArticle(random) }));
  /** Corpora that differ by a few articles, one of them by a changed article alone. */
  const corpora = [
    pool,
    ...Array.from({ length: 24 }, () => pool.filter(() => random() < 0.85)),
    pool.with(4, { id: 'article-4', data: inventArticle(random) }),
  ]
    .filter((articles) => articles.length > 0)
    .map(makeCorpus);
  const tracked = corpora.map(trackReads);

  /** Gives an answer as text, or that there is none, with the keys of what was read for it. */
  const answer = ({ corpus, begin, end }: (typeof tracked)[number], ask: (corpus: Corpus) => unknown): { text: string; keys: string[] } => {
    begin();
    let text = 'nothing';
    try {
      text = JSON.stringify(ask(corpus));
    } catch {
      // The corpus does not have what is asked for.
    }
    return { text, keys: end().map(({ key }) => key) };
  };

  it.each(Object.entries(questions))('gives the same for the same reads, and notices what is another: %s', (_, ask) => {
    let [same, other] = [0, 0];
    for (const [place, actor] of ids.entries()) {
      const askAbout = (corpus: Corpus) => ask(corpus, actor, place);
      const answers = tracked.map((each) => answer(each, askAbout));
      for (const [number, one] of tracked.entries()) {
        const { text, keys } = answers[number] as (typeof answers)[number];
        if (text === 'nothing') continue;
        expect(text).toBe(JSON.stringify(askAbout(corpora[number] as Corpus)));
        for (const [second, two] of tracked.entries()) {
          const isSame = keys.every((key) => one.digestOf(key) === two.digestOf(key));
          if (isSame) expect(answers[second]?.text).toBe(text);
          if (isSame && second !== number) same += 1;
          else other += 1;
        }
      }
    }
    expect(other).toBeGreaterThan(0);
    // Only what depends on everything may be another in every other corpus.
    if (!['all comparisons', 'home'].includes(_)) expect(same).toBeGreaterThan(0);
  });

  it('is passed by nothing: only prepared questions remember from page to page what they found in a corpus', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /(?<!\.test)\.(?:ts|astro)$/.test(name));
    const remembering = files.filter((name) => /WeakMap<(?:Corpus|Actor|Topic|Relation)\b/.test(readFileSync(join('src', name), 'utf8')));
    // The sizes of data files are asked through `readDataSizes`, which depends on all.
    expect(remembering.sort()).toEqual(['export/data-files.ts', 'lookup/ask-prepared.ts']);
  });

  it('remembers each read once, and only from a beginning to its end', () => {
    const [{ corpus, begin, end }] = tracked as [(typeof tracked)[number]];
    corpus.actor('nauru').name.trim();
    begin();
    expect(end()).toEqual([]);
    begin();
    for (const _ of [1, 2]) corpus.actor('nauru').weight.toFixed();
    expect(end()).toHaveLength(2);
  });

  it('counts as one what is read together wherever something is named', () => {
    const [{ corpus, begin, end }] = tracked as [(typeof tracked)[number]];
    begin();
    const { name, kind, leader, hasPage } = corpus.actor('nauru');
    expect([name, kind, leader, hasPage]).toEqual(['Nauru', 'country', false, true]);
    expect(end()).toHaveLength(1);
  });

  it('counts a thing in a value by its id, and everything else by its content', () => {
    const [first, ...others] = tracked as [(typeof tracked)[number]];
    const [last] = others.slice(-1) as unknown as [(typeof tracked)[number]];
    const propsOf = ({ corpus }: typeof first) => ({ actor: corpus.actor('nauru'), page: 2, years: new Map([[2023, 1]]) });
    expect(last.digest(propsOf(last))).toBe(first.digest(propsOf(first)));
    expect(last.digest({ facts: last.corpus.factsAbout('nauru') })).not.toBe(first.digest({ facts: first.corpus.factsAbout('nauru') }));
    expect(last.digest({ ...propsOf(last), page: 3 })).not.toBe(first.digest(propsOf(first)));
    expect(() => first.digest({ hrefOf: () => '' })).toThrow('no content');
  });
});
