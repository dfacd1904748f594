import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../lookup/index-corpus.ts';
import { sampleArticle } from '../lookup/sample-article.ts';
import { listFiles } from './list-files.ts';

const record = sampleArticle(
  ['A visit', 'Ann Lee of the Road Fund visited Peru with Bob Ray.'],
  [
    { id: 'ann-lee', kind: 'person', name: 'Ann Lee', leader: true },
    { id: 'bob-ray', kind: 'person', name: 'Bob Ray' },
    { id: 'peru', kind: 'country', name: 'Peru', country: 'PE' },
    { id: 'road-fund', kind: 'organization', name: 'Road Fund' },
  ],
  (say) => ({
    meetings: [{ id: 'visit', kind: 'visit', participants: ['ann-lee', 'peru'], place: null, date: null, evidence: [say('s2')], rule: 'test', inferred: [] }],
  }),
);
const corpus = indexCorpus({ articles: [{ id: 'a-visit', data: record }], topics: [], leaders: [], organizations: [], countries: [] });
const files = [...listFiles(corpus)];
const paths = files.map(({ path }) => path);

it('names each file once, and the files of the data page first', () => {
  expect(new Set(paths).size).toBe(paths.length);
  const data = paths.map((path) => /^data\/(?!index\.json$)/.test(path));
  expect(data.lastIndexOf(true)).toBe(data.indexOf(false) - 1);
});

describe.each([
  ['an article', 'articles/a-visit/', ['index.json', 'cite.bib', 'cite.ris', 'cite.csl.json']],
  ['a country', 'countries/peru/', ['index.json', 'preview.json', 'feed.xml', 'feed.json']],
  ['a leader', 'leaders/ann-lee/', ['index.json', 'preview.json', 'feed.xml', 'feed.json']],
  ['a person without office', 'people/bob-ray/', ['index.json', 'preview.json']],
  ['an organization', 'organizations/road-fund/', ['index.json', 'preview.json']],
])('beside the page of %s', (_what, folder, names) => {
  it(`stand ${names.join(', ')}`, () => {
    const beside = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
    expect(beside.sort()).toEqual([...names].sort());
  });
});

it('gives every file a text and a media type', () => {
  for (const { path, type, write } of files) {
    expect([...write()].join(''), path).not.toBe('');
    expect(type, path).toMatch(/^(?:application|text)\/[a-z.+-]+; charset=utf-8/);
    if (path.endsWith('.json') || path.endsWith('.jsonld')) expect(() => JSON.parse([...write()].join('')), path).not.toThrow();
  }
});
