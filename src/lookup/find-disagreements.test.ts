import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../schemas/article-record.ts';
import { countDoubts, findUndated } from './count-doubts.ts';
import { findDisagreements, findRepeated } from './find-disagreements.ts';
import { indexCorpus } from './index-corpus.ts';
import { type SampleActor, type SampleArticle, sampleArticle } from './sample-article.ts';

const laos: SampleActor = { id: 'laos', kind: 'country', name: 'Laos', country: 'LA' };
const bhutan: SampleActor = { id: 'bhutan', kind: 'country', name: 'Bhutan', country: 'BT' };
const provenance = { rule: 'test', inferred: [] };

/** Gives a record of one sentence about Laos and Bhutan, with what `add` makes of the sentence. */
function tell(sentence: string, add: (say: SampleArticle['say']) => Partial<ArticleRecord>): ArticleRecord {
  return sampleArticle([`Report: ${sentence}`, sentence], [laos, bhutan], add);
}

/** Gives a record that says how high the trade was in 2024, in millions. */
const trade = (amount: number) =>
  tell(`Trade of Laos and Bhutan reached $${amount} million in 2024.`, (say) => ({
    figures: [
      {
        id: `figure-${amount}`,
        value: amount * 1e6,
        upper: null,
        unit: 'USD',
        qualifier: 'exact',
        measure: 'trade',
        parties: ['bhutan', 'laos'],
        period: { edtf: '2024', basis: 'stated' },
        text: `$${amount} million`,
        equivalents: [],
        evidence: [say('s2')],
        ...provenance,
      },
    ],
  }));

/** Gives a record that says when Laos and Bhutan met, or signed their treaty. */
const event = (kind: 'meeting' | 'treaty', edtf: string) =>
  tell(`Laos and Bhutan on ${edtf}: ${kind}.`, (say) => {
    const date = { edtf, basis: 'stated' as const };
    const evidence = [say('s2')];
    if (kind === 'meeting')
      return { meetings: [{ id: `meeting-${edtf}`, kind: 'talks', participants: ['laos', 'bhutan'], place: null, date, evidence, ...provenance }] };
    return {
      agreements: [
        {
          id: `treaty-${edtf}`,
          title: 'River Treaty',
          kind: 'treaty',
          status: 'signed',
          parties: ['laos', 'bhutan'],
          date,
          covers: [],
          evidence,
          ...provenance,
        },
      ],
    };
  });

/** Indexes records under ids in their order. */
const index = (...records: ArticleRecord[]) =>
  indexCorpus({ articles: records.map((data, place) => ({ id: `article-${place}`, data })), topics: [], leaders: [], organizations: [], countries: [] });
const kindsOf = (...records: ArticleRecord[]) => findDisagreements(index(...records)).map(({ kind }) => kind);

describe('what sources say differently', () => {
  it('are two forms of a name, with the sentences of each', () => {
    const one = sampleArticle(['Names', 'Pema Dorji came.'], [{ id: 'pema-dorji', kind: 'person', name: 'Pema Dorji' }]);
    const conflicts = [
      {
        part: 'given name',
        forms: [
          { form: 'Pema Dorji', evidence: [{ sentence: 's2', start: 6, end: 22, quote: 'Pema Dorji came.' }] },
          { form: 'Sonam Dorji', evidence: [{ sentence: 's3', start: 23, end: 40, quote: 'Sonam Dorji left.' }] },
        ],
      },
    ];
    const record = sampleArticle(['Names', 'Pema Dorji came.', 'Sonam Dorji left.'], [{ id: 'pema-dorji', kind: 'person', name: 'Pema Dorji', conflicts }]);
    expect(findDisagreements(index(one))).toEqual([]);
    expect(findDisagreements(index(record))).toMatchObject([
      { kind: 'name', id: 'name-pema-dorji', conflict: { forms: [{ form: 'Pema Dorji' }, { form: 'Sonam Dorji' }] } },
    ]);
  });

  it('are amounts that cannot both hold', () => {
    expect(kindsOf(trade(500), trade(620))).toEqual(['figure']);
    expect(kindsOf(trade(500), trade(504))).toEqual([]);
  });

  it('are dates of what may be one event', () => {
    expect(kindsOf(event('treaty', '2024-05-14'), event('treaty', '2024-06-20'))).toEqual(['date']);
    expect(kindsOf(event('meeting', '2024-05-14'), event('meeting', '2024-05-15'))).toEqual(['date']);
  });

  it('are no dates that lie in each other, and no meetings far apart', () => {
    expect(kindsOf(event('treaty', '2024-05-14'), event('treaty', '2024-05'))).toEqual([]);
    expect(kindsOf(event('meeting', '2024-05-14'), event('meeting', '2024-06-15'))).toEqual([]);
    expect(kindsOf(event('meeting', '2024-05'), event('meeting', '2024-06'))).toEqual([]);
  });

  it('do not depend on the order of the articles', () => {
    const sides = (...records: ArticleRecord[]) =>
      findDisagreements(index(...records)).map((entry) => (entry.kind === 'figure' ? entry.one.figure.value : null));
    expect(sides(trade(620), trade(500))).toEqual(sides(trade(500), trade(620)));
  });
});

it('counts a sentence that two articles print as one origin', () => {
  expect(findRepeated(index(trade(500), trade(500))).map(({ quotes, facts }) => [quotes.length, facts.length])).toEqual([[2, 1]]);
  expect(findRepeated(index(trade(500), trade(620)))).toEqual([]);
});

it('names undated articles and what is missing in them', () => {
  const corpus = index(event('meeting', '2024-05-14'), trade(500));
  expect(findUndated(corpus).map(({ stated, derived, without }) => ({ stated, derived, without }))).toEqual([
    { stated: 0, derived: [], without: 0 },
    { stated: 0, derived: [], without: 0 },
  ]);
  expect(countDoubts(corpus).find(({ kind }) => kind === 'figure')).toEqual({ kind: 'figure', all: 1, inferred: 0, uncertain: 0, undated: 0 });
});
