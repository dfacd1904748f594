import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../index-corpus.ts';
import { sampleArticle } from '../sample-article.ts';
import type { SummarySentence } from './phrase.ts';
import { summarizeActor } from './summarize-actor.ts';

const provenance = { rule: 'test', inferred: [] };
const article = sampleArticle(
  ['Talks', 'President Ada Ro of Xland met Ben Su in Yland in May 2024.', 'Xland and Yland signed a pact.', 'Trade of Xland and Yland reached $5 in 2023.'],
  [
    { id: 'xland', kind: 'country', name: 'Xland', country: 'TJ' },
    { id: 'yland', kind: 'country', name: 'Yland', country: 'CN' },
    { id: 'ada-ro', kind: 'person', name: 'Ada Ro', country: 'TJ', leader: true, role: 'President' },
    { id: 'ben-su', kind: 'person', name: 'Ben Su' },
    { id: 'forum', kind: 'organization', name: 'Talks' },
  ],
  (say) => ({
    meetings: [
      {
        id: 'm',
        kind: 'meeting',
        participants: ['ada-ro', 'ben-su'],
        place: null,
        date: { edtf: '2024-05', basis: 'stated' },
        evidence: [say('s2')],
        ...provenance,
      },
    ],
    agreements: [
      { id: 'a', title: 'pact', kind: 'treaty', status: 'signed', parties: ['xland', 'yland'], date: null, covers: [], evidence: [say('s3')], ...provenance },
    ],
    figures: [
      {
        id: 'f',
        value: 5,
        upper: null,
        unit: 'USD',
        qualifier: 'exact',
        measure: 'trade',
        parties: ['xland', 'yland'],
        period: { edtf: '2023', basis: 'stated' },
        text: '$5',
        equivalents: [],
        evidence: [say('s4')],
        rule: 'test',
        inferred: [{ part: 'parties', rule: 'test' }],
      },
    ],
  }),
);
const corpus = indexCorpus({ articles: [{ id: 'talks', data: article }], topics: [], leaders: [], organizations: [], countries: [] });
const read = (sentence: SummarySentence) =>
  sentence.map((phrase) => (typeof phrase === 'string' ? phrase : 'actor' in phrase ? corpus.actor(phrase.actor).name : phrase.text)).join('');
const summaryOf = (id: string) => summarizeActor(corpus, corpus.actor(id)).map(read);

describe('the summary', () => {
  it('of a country says what its facts hold, in words that lead to them', () => {
    expect(summaryOf('xland')).toEqual([
      'Three sentences in the only article name Xland.',
      'It shares facts with one country, Yland (2 facts).',
      'One official acts for it: Ada Ro (President).',
      'One agreement is recorded: Pact (signed).',
      'One figure is given: $5 (trade, 2023).',
      'The dates given run from 2023 to May 2024.',
      'One of the four facts holds a part that a rule derived.',
    ]);
  });

  it('of a person says with whom', () => {
    expect(summaryOf('ada-ro')).toContain('Ada Ro takes part in one meeting or visit, with Ben Su.');
  });

  it('claims nothing where there are no facts', () => {
    expect(summaryOf('forum')).toEqual(['One sentence in the only article names Talks.']);
  });
});
