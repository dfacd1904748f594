import { expect, it } from 'vitest';
import { sampleArticle } from '../../src/lookup/sample-article.ts';
import { openRights } from '../../src/schemas/rights.ts';
import packArticle from './pack-article.ts';
import { describeArticle, indexedWords } from './search-index/describe-article.ts';
import { unpackArticle } from './unpack-article.ts';

const record = sampleArticle(
  ['A "path":"" to a “visit” to Peru', 'Ann Lee of the Road Fund visited Peru in May — with Bob Ray.'],
  [
    { id: 'ann-lee', kind: 'person', name: 'Ann Lee', leader: true },
    { id: 'peru', kind: 'country', name: 'Peru', country: 'PE' },
  ],
  (say) => ({
    meetings: [{ id: 'visit', kind: 'visit', participants: ['ann-lee', 'peru'], place: null, date: null, evidence: [say('s2')], rule: 'test', inferred: [] }],
  }),
);

it('gives back what is asked of an article, as the record has it', () => {
  const packed = unpackArticle('a-visit', packArticle(record, openRights));
  expect(packed.sentences).toEqual(record.sentences.map(({ id, text }) => ({ id, text })));
  const part = describeArticle(record, { path: 'articles/a-visit/', title: record.title });
  expect([packed.part, packed.partText, packed.words]).toEqual([part, JSON.stringify(part), indexedWords(part).join(' ')]);
  expect(packed).toMatchObject({ path: 'articles/a-visit/', publisher: record.source.publisher, published: record.source.published.edtf });
  expect([packed.meetings, packed.dates, packed.kinds]).toEqual([[{ id: 'visit' }], [], [...new Set(packed.part.facts.map(({ kind }) => kind))]]);
});
