import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ArticleRecord, articleRecord } from '../src/schemas/article-record.ts';
import { isEdtf } from '../src/schemas/edtf.ts';
import { readFrontMatter } from './1-read/read-front-matter.ts';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import { cleanArticle } from './2-clean/clean-article.ts';
import { splitArticle } from './3-split/split-article.ts';
import { extractMatches } from './4-extract/extract-matches.ts';
import { resolveArticle } from './5-resolve/resolve-article.ts';
import { statesOfActors } from './5-resolve/states-of-actors.ts';
import { checkRecord } from './7-write/check-record.ts';
import { formatRecord } from './7-write/format-record.ts';
import { codePoint } from './fuzz/code-point.ts';
import { buildRecords } from './records.ts';

const { gazetteer } = readGazetteer('src/content');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the stages over one text; null where it is refused. */
function readArticle(text: string) {
  const seed = { file: 'a.txt', path: 'seeds/a.txt', text, sha256: '0'.repeat(64) };
  const clean = cleanArticle(seed);
  if ('remedy' in clean) return null;
  const article = splitArticle(clean);
  return { seed, ...resolveArticle(article, extractMatches(article, gazetteer, statesOfActors), gazetteer) };
}

/** Runs the pipeline on files in a new folder. */
function build(files: Record<string, string>, out: string) {
  const seeds = mkdtempSync(join(folder, 'seeds-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(seeds, name), text);
  return buildAll(seeds, out);
}

/** Runs the pipeline on a folder, and reads the records back where nothing is wrong. */
async function buildAll(seeds: string, out: string) {
  const result = await buildRecords({ seeds, content: 'src/content', out: join(folder, out), log: () => undefined });
  const names = result.problems.length > 0 ? [] : readdirSync(join(folder, out, 'articles')).sort();
  const records = names.map((name): [string, ArticleRecord] => {
    const { data } = readFrontMatter(readFileSync(join(folder, out, 'articles', name), 'utf8'));
    return [name.replace(/\.md$/, ''), data as ArticleRecord];
  });
  return { ...result, records: new Map(records) };
}

const good =
  'Ministers Meet in Capital\n\nForeign ministers of Mongolia and Laos met in Ulaanbaatar on 3 May 2024 and signed an agreement on visa-free travel.\n';

describe('the pipeline', () => {
  test('every seed becomes one record that fits the contract, the same bytes each time', async () => {
    const first = await buildAll('seeds', 'first');
    const second = await buildAll('seeds', 'second');
    expect([...first.problems, ...second.problems]).toEqual([]);
    const names = readdirSync(join(folder, 'first/articles'));
    expect(names).toHaveLength(readdirSync('seeds').filter((name) => name.endsWith('.txt')).length);
    for (const name of names)
      expect(readFileSync(join(folder, 'first/articles', name), 'utf8')).toBe(readFileSync(join(folder, 'second/articles', name), 'utf8'));
    for (const record of first.records.values()) expect(articleRecord.safeParse(record).error).toBeUndefined();
  });

  test('boilerplate gives no facts: every mention and piece of evidence lies in a sentence of the article', async () => {
    const { records } = await buildAll('seeds', 'first');
    const names = [...records.values()].flatMap(({ actors }) => actors.map(({ name }) => name));
    for (const boilerplate of ['Austin Clayton', 'Sadi Vorisov', 'Caspian Policy Center', 'Energy and Economy Program', 'Security and Politics Program'])
      expect(names).not.toContain(boilerplate);
  });

  test('all faults of a run are named, and the previous records stay', async () => {
    expect((await build({ 'a.txt': good }, 'kept')).problems).toEqual([]);
    const before = readdirSync(join(folder, 'kept/articles'));
    const { problems, summary } = await build(
      { 'a.txt': '', 'b.txt': good, 'c.txt': 'No headline here, only one long paragraph that goes on and on until it ends. And a second sentence.' },
      'kept',
    );
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual(['E_EMPTY 1:1', 'E_TITLE 1:1']);
    expect(summary).toMatch(/^No records written: 2 problems/);
    expect(readdirSync(join(folder, 'kept/articles'))).toEqual(before);
    await build({ 'a.txt': '' }, 'not/yet');
    expect(readdirSync(folder)).not.toContain('not');
  });

  test('two articles with one headline keep apart, whatever the order', async () => {
    const { records, problems } = await build({ 'a.txt': good, 'b.txt': good.replace('3 May', '4 May') }, 'twins');
    expect(problems).toEqual([]);
    expect([...records.keys()].every((id) => /^ministers-meet-in-capital-[0-9a-f]{8}$/.test(id))).toBe(true);
    expect(records.size).toBe(2);
  });

  test('the same bytes twice are refused by both names', async () => {
    expect((await build({ 'a.txt': good, 'b.txt': good }, 'same')).problems).toMatchObject([{ code: 'E_DUPLICATE', message: 'holds the same bytes as a.txt' }]);
  });

  test('an output folder that cannot be is a named problem', async () => {
    writeFileSync(join(folder, 'a-file'), '');
    expect((await build({ 'a.txt': good }, 'a-file/records')).problems).toMatchObject([{ code: 'E_WRITE' }]);
  });

  test('what else lies in the output folder is left alone', async () => {
    mkdirSync(join(folder, 'shared'));
    writeFileSync(join(folder, 'shared/notes.txt'), 'mine');
    await build({ 'a.txt': good }, 'shared');
    expect(readFileSync(join(folder, 'shared/notes.txt'), 'utf8')).toBe('mine');
  });
});

describe('ids of facts come from meaning', () => {
  test('turning unrelated paragraphs round changes no id', () => {
    const paragraphs = [
      'Tajik President Emomali Rahmon met with Kazakh President Kassym-Jomart Tokayev in Astana on 22 August 2024, the press service said.',
      'Uzbekistan and Turkmenistan signed an agreement on gas supplies in Tashkent on 5 July 2023, and the two sides praised it highly.',
      'Trade between Kyrgyzstan and China reached $20 billion in 2022, according to the statistics committee in Bishkek last year.',
    ];
    const idsOf = (order: number[]) => {
      const read = readArticle(['Three Things That Happened in Asia', ...order.map((i) => paragraphs[i])].join('\n\n'));
      return read && [...read.record.dates, ...read.record.agreements, ...read.record.figures, ...read.record.meetings].map(({ id }) => id).sort();
    };
    expect(idsOf([0, 1, 2])?.length).toBeGreaterThan(4);
    expect(idsOf([2, 0, 1])).toEqual(idsOf([0, 1, 2]));
    expect(idsOf([1, 2, 0])).toEqual(idsOf([0, 1, 2]));
  });
});

describe('any text is survived', () => {
  const words = fc.constantFrom(
    'President',
    'Rahmon',
    'of',
    'Tajikistan',
    'met',
    'Minister',
    'the',
    '31 February',
    '$670',
    'million',
    'and',
    'signed',
    'an',
    'agreement',
    '(SCO)',
    'October 2',
    '2020',
    '17 and 18',
    '—',
    '.',
    ',',
    '“',
    '”',
    '\n\n',
    '\n',
    'U.S.',
    '’s',
    'first half of 2025',
    'percent',
    '1,5',
    '–',
    'C5+1',
    'Taliban*',
    'between',
    'China',
    'said',
    '•',
    '?',
    'Mr.',
    'X',
    '29 February 2023',
    '99/99/9999',
    '00.00.0000',
    '😀',
    '\u202e',
    'ЕАЭС',
    'قزاقستان',
  );
  test('articles made of the words of articles give records that hold, with dates that exist', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 5, maxLength: 120 }), (parts) => {
        const read = readArticle(`A Headline of Five Words\n\n${parts.join(' ')}\n`);
        if (read === null) return;
        expect(checkRecord('a', read.record, read.seed, formatRecord(read.record))).toEqual([]);
        for (const { edtf } of read.record.dates) expect(isEdtf(edtf), edtf).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint, maxLength: 600 }), (text) => {
        const read = readArticle(`A Headline of Five Words\n\nx ${text}\n`);
        if (read !== null) expect(checkRecord('a', read.record, read.seed, formatRecord(read.record))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    'a',
    ' ',
    '(',
    '1',
    ',',
    '"',
    'A. ',
    'Mr. ',
    'President ',
    'of the ',
    'Aa ',
    'and ',
    '1 and ',
    '$1 ',
    '-',
    '’s ',
    'A',
    'Minister of ',
    '“',
    'signed ',
    'met with ',
    'January 1, ',
  ])('hostile repetition of %j takes no more than a moment', { timeout: 20_000 }, (unit) => {
    readArticle(`A Headline of Five Words\n\nText ${unit.repeat(Math.ceil(100_000 / unit.length))} end.\n`);
  });
});
