import { expect, it } from 'vitest';
import { exportData } from './export-data.ts';
import { indexCorpus } from './index-corpus.ts';
import { sampleArticle } from './sample-article.ts';

const text = ['T', 'Rahmon visited Peru.'];
const record = sampleArticle(
  text,
  [
    { id: 'rahmon', kind: 'person', name: 'Rahmon', leader: true },
    { id: 'peru', kind: 'country', name: 'Peru', country: 'PE' },
  ],
  (say) => ({
    meetings: [
      {
        id: 'visit-peru',
        kind: 'visit',
        participants: ['rahmon', 'peru'],
        place: null,
        date: null,
        evidence: [say('s2', 'visited')],
        rule: 'visit',
        inferred: [],
      },
    ],
  }),
);
const corpus = indexCorpus({ articles: [{ id: 'a', data: record }], topics: [], leaders: [], organizations: [], countries: [] });

it('gives a fact with its address, and evidence whose offsets cut the quote out of the seed', () => {
  const [row] = [...exportData(corpus, 'meetings')] as [{ evidence: [{ start: number; end: number; quote: string; focus: [{ start: number; end: number }] }] }];
  const seed = text.join('\n');
  const [{ start, end, quote, focus }] = row.evidence;
  expect(row).toMatchObject({
    id: 'visit-peru',
    kind: 'visit',
    participants: ['rahmon', 'peru'],
    basis: 'stated',
    rule: 'visit',
    address: '/articles/a/#f-visit-peru',
  });
  expect(seed.slice(start, end)).toBe(quote);
  expect(seed.slice(focus[0].start, focus[0].end)).toBe('visited');
});

it('gives every actor with its address', () => {
  expect([...exportData(corpus, 'actors')]).toMatchObject([
    { id: 'peru', address: '/countries/peru/' },
    { id: 'rahmon', address: '/leaders/rahmon/' },
  ]);
});
