import { describe, expect, it } from 'vitest';
import { indexCorpus } from './index-corpus.ts';
import { previewActor } from './preview-actor.ts';
import { sampleArticle } from './sample-article.ts';

const provenance = { rule: 'test', inferred: [] };
const article = sampleArticle(
  ['A visit', 'President Ada Ro met Ben Su in Xland on 5 May 2024.', 'Xland and Ada Ro signed the Pact.'],
  [
    { id: 'ada-ro', kind: 'person', name: 'Ada Ro', country: 'TJ', leader: true, role: 'President' },
    { id: 'ben-su', kind: 'person', name: 'Ben Su' },
    { id: 'xland', kind: 'country', name: 'Xland', country: 'CN' },
    { id: 'forum', kind: 'organization', name: 'Pact' },
  ],
  (say) => ({
    meetings: [
      {
        id: 'm',
        kind: 'meeting',
        participants: ['ada-ro', 'ben-su'],
        place: null,
        date: { edtf: '2024-05-05', basis: 'stated' },
        evidence: [say('s2')],
        ...provenance,
      },
      {
        id: 'n',
        kind: 'visit',
        participants: ['ada-ro', 'xland'],
        place: null,
        date: null,
        evidence: [say('s2')],
        rule: 'test',
        inferred: [{ part: 'place', rule: 'test' }],
      },
    ],
    agreements: [
      {
        id: 'a',
        title: 'the Pact',
        kind: 'treaty',
        status: 'signed',
        parties: ['ada-ro', 'xland'],
        date: null,
        covers: [],
        evidence: [say('s3')],
        ...provenance,
      },
    ],
  }),
);
const corpus = indexCorpus({
  articles: [{ id: 'visit', data: article }],
  topics: [],
  leaders: [],
  organizations: [{ id: 'forum', data: { name: 'Pact', aliases: [], kind: 'forum', country: null } }],
  countries: [{ id: 'xland', data: { code: 'CN', name: 'Xland', aliases: [], capital: 'Xtown' } }],
});

describe('a preview', () => {
  it('says who a person is, and two facts of different kinds with how sure they are', () => {
    expect(previewActor(corpus, corpus.actor('ada-ro'))).toEqual({
      name: 'Ada Ro',
      what: 'President, Tajikistan',
      facts: [
        { text: 'Agreement: The Pact', certainty: 'stated' },
        { text: 'Meeting: Ada Ro – Ben Su, 5 May 2024', certainty: 'stated' },
      ],
      extent: '4 facts, named in 2 sentences',
    });
  });

  it('takes two facts of one kind where there is no other, and none where there is none', () => {
    expect(previewActor(corpus, corpus.actor('ben-su')).facts).toHaveLength(1);
    expect(previewActor(corpus, corpus.actor('forum'))).toMatchObject({ what: 'Forum', facts: [] });
  });

  it('says what is known of a country', () => {
    expect(previewActor(corpus, corpus.actor('xland')).what).toBe('Country, capital Xtown');
  });
});
