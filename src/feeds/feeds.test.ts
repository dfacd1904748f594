import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../lookup/index-corpus.ts';
import { sampleArticle } from '../lookup/sample-article.ts';
import { escapeXml } from './escape-xml.ts';
import { instantOf } from './instant-of.ts';
import { makeFeed } from './make-feed.ts';
import { nameUuid } from './name-uuid.ts';
import { listSubjects, subjectOfPage } from './subject.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';

const title = 'A "title" ]]> </title><script> & &amp; =cmd \u202Ertl \u0008 Тоҷик';

/** Gives an article about Peru and its leader, with one meeting. */
function makeArticle(id: string, published: string | null) {
  const record = sampleArticle(
    [title, 'Ann Lee visited Peru <b>.'],
    [
      { id: 'ann-lee', kind: 'person', name: 'Ann Lee', leader: true },
      { id: 'peru', kind: 'country', name: 'Peru', country: 'PE' },
    ],
    (say) => ({
      meetings: [
        { id: `visit-${id}`, kind: 'visit', participants: ['ann-lee', 'peru'], place: null, date: null, evidence: [say('s2')], rule: 'test', inferred: [] },
      ],
    }),
  );
  const sha256 = id.charCodeAt(0).toString(16).padStart(64, '0');
  return {
    id,
    data: { ...record, source: { ...record.source, sha256, authors: ['O’Neil & <Co>'], published: { ...record.source.published, edtf: published } } },
  };
}

const corpus = indexCorpus({
  articles: [makeArticle('a', null), makeArticle('b', '2021'), makeArticle('c', '2020-10-30')],
  topics: [],
  leaders: [],
  organizations: [],
  countries: [],
});
const subjects = listSubjects(corpus);
const feeds = subjects.map((subject) => makeFeed(subject, corpus));
const reader = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry', processEntities: true, htmlEntities: true });

it('follows everything, each country and each leader', () => {
  expect(subjects.map(({ path }) => path)).toEqual(['', 'countries/peru', 'leaders/ann-lee']);
});

describe.each(feeds.map((feed) => [feed.title, feed] as const))('the feed %s', (_title, feed) => {
  it('is Atom that gives titles back, the newest first and those without a date last', () => {
    const xml = writeAtom(feed);
    expect(XMLValidator.validate(xml)).toBe(true);
    const read = reader.parse(xml).feed;
    expect(read.entry.map((entry: { title: string }) => entry.title)).toEqual(Array(3).fill(title.replace('\u0008', '')));
    expect(read.entry.map((entry: { updated: string }) => entry.updated)).toEqual(['2021-01-01T00:00:00Z', '2020-10-30T00:00:00Z', '1970-01-01T00:00:00Z']);
    expect(read.entry.map((entry: { published?: string }) => entry.published)).toEqual(['2021-01-01T00:00:00Z', '2020-10-30T00:00:00Z', undefined]);
    expect(read.updated).toBe('2021-01-01T00:00:00Z');
    expect(new Set([read.id, ...read.entry.map((entry: { id: string }) => entry.id)]).size).toBe(4);
    expect(read.entry[0].content['#text']).toContain('Ann Lee visited Peru &lt;b&gt;.');
  });

  it('is a JSON feed in which an article without a date has none', () => {
    const read = JSON.parse(writeJsonFeed(feed));
    expect(read).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ title, date_published: '2021-01-01T00:00:00Z' }, {}, { authors: [{ name: 'O’Neil & <Co>' }] }],
    });
    expect(read.items[2]).not.toHaveProperty('date_published');
    expect(read.items[0].content_html).not.toMatch(/<(?!\/?(?:p|ul|li|q|a)\b)/);
  });
});

it('names things by the same UUID each time, and different things by different ones', () => {
  expect(nameUuid('a')).toBe(nameUuid('a'));
  expect(nameUuid('a')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(nameUuid('a')).not.toBe(nameUuid('b'));
});

it('gives the first instant of a date, and none where no year is known', () => {
  expect(['2020-10-30', '2020-10', '2023-21', '201X', 'XXXX-10-02', null].map(instantOf)).toEqual([
    '2020-10-30T00:00:00Z',
    '2020-10-01T00:00:00Z',
    '2023-03-01T00:00:00Z',
    '2010-01-01T00:00:00Z',
    null,
    null,
  ]);
});

it('leaves out what XML cannot hold', () => {
  expect(escapeXml('a\u0000\u001F\uFFFE\uD800b<')).toBe('a\uFFFDb&lt;');
});

it.each([
  ['', ''],
  ['countries/peru/', 'countries/peru'],
  ['topics/trade/', 'topics/trade'],
  ['leaders/page/2/', null],
  ['countries/', null],
  ['people/ann/', null],
])('knows the feed of the page "%s"', (path, wanted) => {
  expect(subjectOfPage(path)).toBe(wanted);
});
