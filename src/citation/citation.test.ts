import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { Article } from '../lookup/corpus-shape.ts';
import { sampleArticle } from '../lookup/sample-article.ts';
import { foldLine } from './fold-line.ts';
import { type Reference, referArticle, referenceDate, referPage } from './reference.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeChicago } from './write-chicago.ts';
import { writeCslJson } from './write-csl-json.ts';
import { writeRis } from './write-ris.ts';

/** Gives an article with a title, authors and a date. */
function makeArticle(title: string, authors: string[] = [], published: string | null = null, publisher: string | null = null): Pick<Article, 'id' | 'record'> {
  const record = sampleArticle([title], []);
  return { id: 'a-visit', record: { ...record, source: { ...record.source, authors, publisher, published: { ...record.source.published, edtf: published } } } };
}

/** Reads one reference back by citation-js. */
const readBack = (text: string, forceType: string) => new Cite(text, { forceType }).data[0] as Record<string, unknown>;

/** Titles that would break out of one format or another. */
const hostile = [
  'Quotes " \' “ ” « » and `backticks`',
  'Braces { and } and {{both}}, unbalanced } here',
  "=cmd|' /C calc'!A0 @article{x, title={y}} \\input{secret}",
  '</script><script>alert(1)</script> & &amp; <b>',
  '100 % of $5_000 #1 ~ ^ \\ |',
  'Тоҷикистон ва Ӯзбекистон, O‘zbekiston, تاجیکستان \u202Eright to left\u202C, 塔吉克斯坦',
  'TY - JOUR ER - AU - Nobody',
];

describe('a hostile title', () => {
  it.each(hostile)('comes back from BibTeX: %s', (title) => {
    const read = readBack(writeBibtex(referArticle(makeArticle(title, ['A {B} and C'], '2020-10-30', 'X & Y'))), '@bibtex/text');
    // The reader turns quotes of TeX into typographic ones; what matters is that no character is lost and nothing breaks out.
    const plain = (text: unknown) => String(text).replaceAll(/["'`“”‘’]/g, '"');
    expect(plain(read.title)).toBe(plain(title));
    expect(read).toMatchObject({ 'container-title': 'X & Y', issued: { 'date-parts': [[2020, 10, 30]] } });
    expect(read.author).toHaveLength(1);
  });

  it.each(hostile)('comes back from RIS: %s', (title) => {
    expect(readBack(writeRis(referArticle(makeArticle(title, ['Ann Lee'], '2020-10', 'X & Y'))), '@ris/file')).toMatchObject({
      title,
      'container-title': 'X & Y',
      type: 'article-newspaper',
    });
  });

  it.each(hostile)('comes back from CSL-JSON: %s', (title) => {
    expect(readBack(writeCslJson([referArticle(makeArticle(title))]), '@else/json')).toMatchObject({ title, type: 'article-newspaper' });
  });

  it('cannot begin a line of its own', () => {
    const title = 'One\r\nER  - \u2028TY  - JOUR\nTI  - Two\u0000';
    const ris = writeRis(referArticle(makeArticle(title)));
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
    expect(foldLine(title)).toBe('One ER - TY - JOUR TI - Two');
    expect(writeBibtex(referArticle(makeArticle(title)))).not.toContain('\u0000');
  });
});

describe('Chicago', () => {
  const chicago = (...args: Parameters<typeof makeArticle>) => writeChicago({ ...referArticle(makeArticle(...args)), URL: 'https://example.org/a/' });

  it.each<[why: string, text: string, wanted: string]>([
    [
      'the original before the site',
      chicago('Roads', ['Ann Lee'], '2020-10-30', 'The Post'),
      'Ann Lee, “Roads,” The Post, October 30, 2020, in Pamir Ledger, https://example.org/a/.',
    ],
    ['no author, no outlet, no date', chicago('Roads'), '“Roads,” n.d., in Pamir Ledger, https://example.org/a/.'],
    ['no comma after a question mark', chicago('Why?', ['A B', 'C D'], '2020'), 'A B and C D, “Why?” 2020, in Pamir Ledger, https://example.org/a/.'],
    ['four authors', chicago('Roads', ['A', 'B', 'C', 'D'], '2020-03'), 'A et al., “Roads,” March 2020, in Pamir Ledger, https://example.org/a/.'],
    ['inner quotes become single', chicago('The “deal”', [], '2021'), '“The ‘deal’,” 2021, in Pamir Ledger, https://example.org/a/.'],
    ['a season in words', chicago('Roads', [], '2023-21'), '“Roads,” spring 2023, in Pamir Ledger, https://example.org/a/.'],
  ])('%s', (_why, text, wanted) => {
    expect(text).toBe(wanted);
  });

  it('names a page of this site without a date', () => {
    expect(writeChicago({ ...referPage('Tajikistan', '/countries/tajikistan/'), URL: 'https://example.org/t/' })).toBe(
      '“Tajikistan,” Pamir Ledger, https://example.org/t/.',
    );
  });
});

it('never makes a date more precise', () => {
  expect(referenceDate('2020')).toEqual({ 'date-parts': [[2020]] });
  expect(referenceDate('2020-10')).toEqual({ 'date-parts': [[2020, 10]] });
  expect(referenceDate('2020-10-30~')).toEqual({ literal: 'about 30 October 2020' });
  expect(referenceDate('2023-21')).toEqual({ literal: 'spring 2023' });
});

it('cites a fact of an article with its sentences', () => {
  const reference: Reference = referArticle(makeArticle('Roads'), {
    id: 'figure-1',
    summary: '$5 million, turnover',
    sentences: ['s4', 's7'],
    path: '/articles/a-visit/#f-figure-1',
  });
  expect(reference).toMatchObject({
    id: 'a-visit-figure-1',
    note: '$5 million, turnover (sentences 4, 7); date of publication not known; quoted in Pamir Ledger',
  });
});
