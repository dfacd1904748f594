import { describe, expect, it } from 'vitest';
import { sampleArticle } from '../lookup/sample-article.ts';
import { findShownText, restrictRecord } from './restrict-record.ts';
import { openRights, settleRights } from './rights.ts';

const texts = ['Trade grows', 'Anna Ek spoke of friendship.', 'Turnover reached $5 million, President Bo Lind said.', 'Cyra Moe listened.'];
const record = sampleArticle(
  texts,
  [
    { id: 'anna-ek', kind: 'person', name: 'Anna Ek' },
    { id: 'bo-lind', kind: 'person', name: 'Bo Lind', role: 'President' },
    { id: 'cyra-moe', kind: 'person', name: 'Cyra Moe' },
  ],
  (say) => ({
    figures: [
      {
        id: 'figure-usd-5000000',
        value: 5_000_000,
        upper: null,
        unit: 'USD',
        qualifier: 'exact',
        measure: 'turnover',
        parties: ['cyra-moe'],
        period: null,
        text: '$5 million',
        equivalents: [],
        evidence: [say('s3', '$5 million')],
        rule: 'test',
        inferred: [],
      },
    ],
    topics: [
      { id: 'friendship', evidence: [say('s2', 'friendship')] },
      { id: 'trade', evidence: [say('s3', 'Turnover'), say('s1', 'Trade')] },
    ],
    setAside: [{ kind: 'number', text: 'x', reason: 'y', sentence: 's4', start: 0, end: 1 }],
  }),
);
const evidenceOnly = settleRights({}, 'evidence');

describe('a record of which only evidence may be shown', () => {
  const restricted = restrictRecord(record, evidenceOnly);

  it('keeps the title and the sentences that carry facts', () => {
    expect(restricted.sentences.map(({ id }) => id)).toEqual(['s1', 's3']);
  });

  it('holds no word of the others', () => {
    expect(JSON.stringify(restricted)).not.toMatch(/friendship|listened/);
  });

  it('keeps actors who are named in what is left, or whom a fact is about', () => {
    expect(restricted.actors.map(({ id, mentions }) => `${id} ${mentions.length}`)).toEqual(['bo-lind 1', 'cyra-moe 0']);
  });

  it('keeps every fact', () => {
    expect(restricted.figures).toEqual(record.figures);
  });
});

it('leaves a record whose text may be shown as it is', () => {
  expect(restrictRecord(record, openRights)).toBe(record);
});

it('asks the article first, then the outlet, then the rule for all', () => {
  const of = (publisher: string | null, file: string) => ({ source: { ...record.source, publisher, file } });
  const rights = settleRights({ default: 'full', outlets: { Outlet: 'evidence' }, articles: { 'a.txt': 'full', 'b.txt': 'evidence' } }, 'full');
  expect(findShownText(of('Outlet', 'c.txt'), rights)).toBe('evidence');
  expect(findShownText(of('Outlet', 'a.txt'), rights)).toBe('full');
  expect(findShownText(of(null, 'b.txt'), rights)).toBe('evidence');
  expect(findShownText(of(null, 'c.txt'), rights)).toBe('full');
  expect(findShownText(of(null, 'a.txt'), settleRights({ articles: { 'a.txt': 'full' } }, 'evidence'))).toBe('evidence');
});

it('refuses a word that means nothing', () => {
  expect(() => settleRights({ default: 'some' }, 'full')).toThrow();
});
