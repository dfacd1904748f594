import { describe, expect, it } from 'vitest';
import { findGaps } from './find-gaps.ts';
import { indexCorpus } from './index-corpus.ts';
import { sampleArticle } from './sample-article.ts';

const provenance = { rule: 'test', inferred: [] };
const article = sampleArticle(
  ['Talks', 'Ada Ro met Ben Su.', 'A pact is known.', 'It cost $5.'],
  [
    { id: 'ada-ro', kind: 'person', name: 'Ada Ro' },
    { id: 'ben-su', kind: 'person', name: 'Ben Su' },
  ],
  (say) => ({
    meetings: [{ id: 'm', kind: 'meeting', participants: ['ada-ro', 'ben-su'], place: null, date: null, evidence: [say('s2')], ...provenance }],
    agreements: [{ id: 'a', title: 'pact', kind: 'treaty', status: 'unknown', parties: [], date: null, covers: [], evidence: [say('s3')], ...provenance }],
  }),
);
const dated = { ...article, source: { ...article.source, publisher: 'Outlet', published: { edtf: '2020', basis: 'stated' as const, evidence: null } } };
const corpus = indexCorpus({
  articles: [
    { id: 'undated', data: article },
    { id: 'dated', data: { ...dated, meetings: [], agreements: [] } },
  ],
  topics: [],
  leaders: [],
  organizations: [],
  countries: [],
});

describe('the gaps of a subject', () => {
  it('name empty parts, missing dates, places and values, and single sources', () => {
    const parts = [
      { title: 'Figures', count: 0 },
      { title: 'Offices', count: 0 },
      { title: 'Meetings', count: 1 },
    ];
    expect(findGaps(corpus, { facts: corpus.facts, articles: ['dated', 'undated'], parts })).toEqual([
      'No article gives figures or offices.',
      'One of the two articles is undated.',
      'One article does not name an outlet.',
      'One meeting or visit has no date, one no place.',
      'How far one agreement has come cannot be told.',
      'Both facts rest on a single article.',
    ]);
  });

  it('are none where nothing is missing', () => {
    expect(findGaps(corpus, { facts: [], articles: ['dated'], parts: [] })).toEqual([]);
  });
});
