import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../schemas/article-record.ts';
import type { Sources } from './corpus-shape.ts';
import { indexCorpus } from './index-corpus.ts';
import { type SampleActor, sampleArticle } from './sample-article.ts';

const tajikistan: SampleActor = { id: 'tajikistan', kind: 'country', name: 'Tajikistan', country: 'TJ', words: ['Tajikistan', 'Dushanbe'] };
const china: SampleActor = { id: 'china', kind: 'country', name: 'China', country: 'CN' };
const peru: SampleActor = { id: 'peru', kind: 'country', name: 'Peru', country: 'PE' };
const rahmon: SampleActor = { id: 'rahmon', kind: 'person', name: 'Rahmon', country: 'TJ', leader: true, role: 'President' };
const wang: SampleActor = { id: 'wang', kind: 'person', name: 'Wang', country: 'CN', leader: true };
const provenance = { rule: 'test', inferred: [] };

/** Indexes records by id, with nothing written by hand unless given. */
function index(articles: Record<string, ArticleRecord>, more: Partial<Sources> = {}) {
  return indexCorpus({
    articles: Object.entries(articles).map(([id, data]) => ({ id, data })),
    topics: [],
    leaders: [],
    organizations: [],
    countries: [],
    ...more,
  });
}

const visit = sampleArticle(
  ['A visit', 'President Rahmon met Wang in Dushanbe.', 'Trade between Tajikistan and China reached $5.', 'Peru was not there.'],
  [tajikistan, china, peru, rahmon, wang],
  (say) => ({
    meetings: [
      { id: 'meeting-rahmon-wang', kind: 'meeting', participants: ['rahmon', 'wang'], place: null, date: null, evidence: [say('s2', 'met')], ...provenance },
    ],
    figures: [
      {
        id: 'figure-5',
        value: 5,
        upper: null,
        unit: 'USD',
        qualifier: 'exact',
        measure: 'trade',
        parties: ['china', 'tajikistan'],
        period: null,
        text: '$5',
        equivalents: [],
        evidence: [say('s3', '$5')],
        ...provenance,
      },
    ],
    topics: [{ id: 'trade', evidence: [say('s3', 'Trade')] }],
  }),
);

describe('facts', () => {
  const corpus = index({ visit });

  it('stand under the countries of the persons who take part', () => {
    expect(corpus.factsAbout('china').map(({ id }) => id)).toEqual(['meeting-rahmon-wang', 'figure-5']);
  });

  it('include the office of a person, with its sentence and an id of its own', () => {
    const [role] = corpus.factsOfKind('role');
    expect(role).toMatchObject({ id: 'role-rahmon-president', actors: ['rahmon'], quotes: [{ sentence: 's2', marks: [{ start: 0, end: 9 }] }] });
  });

  it('are beside a country that only their sentence names', () => {
    const record = sampleArticle(['T', 'In 2021 Peru joined.'], [peru], (say) => ({
      dates: [
        {
          id: 'date-2021',
          edtf: '2021',
          basis: 'stated',
          text: '2021',
          sentence: 's2',
          start: say('s2').start + 3,
          end: say('s2').start + 7,
          part: null,
          ...provenance,
        },
      ],
    }));
    const beside = index({ record });
    expect(beside.factsAbout('peru')).toEqual([]);
    expect(beside.factsBeside('peru')).toMatchObject([{ id: 'date-2021', quotes: [{ marks: [{ start: 3, end: 7 }] }] }]);
  });

  it('are offices of their holders alone, though their sentences name others, who have pages all the same', () => {
    const office = index({ a: sampleArticle(['T', 'President Rahmon spoke of Peru.'], [peru, rahmon]) });
    expect(office.factsAbout('rahmon')).toMatchObject([{ kind: 'role' }]);
    expect(office.factsBeside('peru')).toEqual([]);
    expect(office.countries.map(({ id }) => id)).toContain('peru');
  });

  it('carry the topics of their sentences', () => {
    expect(corpus.topic('trade').facts.map(({ id }) => id)).toEqual(['figure-5']);
    expect(corpus.topicsOf('china').map(({ id }) => id)).toEqual(['trade']);
  });

  it('that several articles hold are one fact with all sentences; the least inferred version speaks for it', () => {
    const inferring = structuredClone(visit);
    for (const figure of inferring.figures) Object.assign(figure, { inferred: [{ part: 'parties', rule: 'guess' }], text: 'five dollars' });
    const [figure, ...others] = index({ a: inferring, b: visit }).factsOfKind('figure');
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ basis: 'stated', inferred: [], statement: { value: { text: '$5' } } });
    expect(figure?.quotes.map(({ article }) => article)).toEqual(['a', 'b']);
    expect(figure?.versions.map(({ article }) => article)).toEqual(['a', 'b']);
  });
});

describe('countries', () => {
  it('have a page when a fact is about them; named once in passing they have none', () => {
    const corpus = index({ visit });
    expect(corpus.countries.map(({ id }) => id)).toEqual(['tajikistan', 'china']);
    expect(corpus.passing.map(({ id }) => id)).toEqual(['peru']);
  });

  it('have a page when two sentences name them', () => {
    const corpus = index({ a: sampleArticle(['T', 'Peru is far.', 'Peru is high.'], [peru]) });
    expect(corpus.countries.map(({ id }) => id)).toEqual(['peru']);
  });

  it('have a page when one sentence in each of two articles names them', () => {
    const passing = sampleArticle(['T', 'Peru is far.'], [peru]);
    expect(index({ a: passing }).passing.map(({ id }) => id)).toEqual(['peru']);
    expect(index({ a: passing, b: passing }).countries.map(({ id }) => id)).toEqual(['peru']);
  });

  it('have a page when a fact stands in the only sentence that names them', () => {
    const corpus = index({
      a: sampleArticle(['T', 'In 2021 Peru joined.'], [peru], (say) => ({
        dates: [
          {
            id: 'date-2021',
            edtf: '2021',
            basis: 'stated',
            text: '2021',
            sentence: 's2',
            start: say('s2').start + 3,
            end: say('s2').start + 7,
            part: null,
            ...provenance,
          },
        ],
      })),
    });
    expect(corpus.countries.map(({ id }) => id)).toEqual(['peru']);
  });

  it('come into the corpus with a leader even where no sentence names them', () => {
    const corpus = index({ a: sampleArticle(['T', 'Wang spoke.'], [wang]) });
    expect(corpus.countries).toMatchObject([{ id: 'china', name: 'China', weight: 0 }]);
    expect(corpus.countryOf('CN')).toBe('china');
  });
});

describe('relations', () => {
  it('are pairs of countries that share a fact, with the sentences that name both', () => {
    const [relation, ...others] = index({ visit }).relations;
    expect(others).toEqual([]);
    expect(relation).toMatchObject({ id: 'china--tajikistan', a: { id: 'china' }, b: { id: 'tajikistan' }, shared: [{ article: 'visit', sentences: ['s3'] }] });
    expect(relation?.facts.map(({ id }) => id)).toEqual(['meeting-rahmon-wang', 'figure-5']);
  });

  it('do not arise from a sentence that names two countries without a fact', () => {
    expect(index({ a: sampleArticle(['T', 'Peru and China are far.', 'Peru and China are large.'], [peru, china]) }).relations).toEqual([]);
  });
});

describe('actors', () => {
  it('are one across articles, under the name that most articles use, with all other forms', () => {
    const short = sampleArticle(['T', 'Rahmon spoke.'], [rahmon]);
    const full = sampleArticle(['T', 'Emomali Rahmon spoke.'], [{ ...rahmon, name: 'Emomali Rahmon' }]);
    expect(index({ a: short, b: full, c: full }).actor('rahmon')).toMatchObject({ name: 'Emomali Rahmon', aliases: ['Rahmon'], weight: 3 });
  });

  it('bear the hand-written name where there is one', () => {
    const leaders = [
      { id: 'rahmon', data: { name: 'Emomali Rahmon', aliases: ['Эмомалӣ Раҳмон'], surnames: [], country: 'TJ', organization: null, offices: [] } },
    ];
    expect(index({ visit }, { leaders }).actor('rahmon')).toMatchObject({ name: 'Emomali Rahmon', aliases: ['Rahmon'], knownForms: ['Эмомалӣ Раҳмон'] });
  });

  it('have the stated country rather than one that a rule derived', () => {
    const derived = sampleArticle(['T', 'Wang spoke.'], [{ ...wang, country: 'RU', countryBasis: 'inferred', inferred: [{ part: 'country', rule: 'guess' }] }]);
    const stated = sampleArticle(['T', 'Wang spoke.'], [wang]);
    expect(index({ a: derived, b: stated }).actor('wang').country).toEqual({ code: 'CN', basis: 'stated', rules: [] });
    expect(index({ a: derived }).actor('wang').country).toEqual({ code: 'RU', basis: 'inferred', rules: ['guess'] });
  });

  it('that no record defines are refused by name', () => {
    expect(() => index({ visit }).actor('nobody')).toThrow('no actor has the id "nobody"');
  });
});

describe('articles', () => {
  it('stand from the newest to the oldest, those without a date last', () => {
    const dated = (edtf: string | null): ArticleRecord => {
      const record = sampleArticle(['T'], []);
      return { ...record, source: { ...record.source, published: { ...record.source.published, edtf } } };
    };
    expect(index({ a: dated(null), b: dated('2020-10'), c: dated('2024') }).articles.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('of one headline have titles of their own', () => {
    const corpus = index({ a: sampleArticle(['Same'], []), b: sampleArticle(['Same'], []) });
    expect([corpus.titleOf('articles', 'a'), corpus.titleOf('articles', 'b')]).toEqual(['Same', 'Same (2)']);
  });
});
