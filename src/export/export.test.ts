import { parse } from 'csv-parse/sync';
import { toRDF } from 'jsonld';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../lookup/index-corpus.ts';
import { sampleArticle } from '../lookup/sample-article.ts';
import { readDataFile } from './data-files.ts';
import { guardCell, unguardCell } from './guard-cell.ts';

/** Texts that would break out of a file or run in a spreadsheet. */
const hostile = [
  '=HYPERLINK("http://evil.example","click")',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  "'=1+1",
  "''-1",
  '＝1+1',
  '</script><script>alert(1)</script>',
  'a "quoted, comma"; {brace} \\ \u202Ertl\u202C',
  'Тоҷикистон, تاجیکستان',
  "'tis plain",
];

const texts = ['=1+1 "Title", {with} </script>\u202E', ...hostile.map((text) => `${text} Rahmon`)];
const record = sampleArticle(texts, [{ id: 'rahmon', kind: 'person', name: 'Rahmon', role: null }], (say) => ({
  figures: [
    {
      id: 'figure-5',
      value: -5,
      upper: null,
      unit: '%',
      qualifier: 'under',
      measure: '=growth',
      parties: ['rahmon'],
      period: { edtf: '2025-40', basis: 'stated' },
      text: '-5 %',
      equivalents: [],
      evidence: [say('s2', 'Rahmon'), say('s9')],
      rule: 'test',
      inferred: [{ part: 'period', rule: 'year-from-context' }],
    },
  ],
}));
const corpus = indexCorpus({ articles: [{ id: 'a', data: record }], topics: [], leaders: [], organizations: [], countries: [] });

/** Reads a CSV file back as rows of unguarded cells by name. */
function readCsv(name: string): Array<Record<string, string>> {
  const rows = parse(readDataFile(name, corpus), { columns: true, record_delimiter: '\r\n' }) as Array<Record<string, string>>;
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([field, cell]) => [field, unguardCell(cell)])));
}

describe('CSV', () => {
  it('gives every sentence back word for word', () => {
    expect(readCsv('sentences.csv').map(({ text }) => text)).toEqual(texts);
  });

  it('holds no cell that a spreadsheet runs, but numbers stay numbers', () => {
    const cells = ['sentences', 'articles', 'evidence', 'figures'].flatMap((name) =>
      (parse(readDataFile(`${name}.csv`, corpus)) as string[][]).slice(1).flat(),
    );
    expect(cells.filter((cell) => /^[=+\-@\t\r＝]/.test(cell) && cell !== '-5')).toEqual([]);
    expect(readCsv('figures.csv')).toMatchObject([
      { value: '-5', text: '-5 %', measure: '=growth', parties: 'rahmon', inferred: '["period: year-from-context"]' },
    ]);
  });

  it('gives evidence that the seed holds at its offsets', () => {
    const seed = texts.join('\n');
    const rows = readCsv('evidence.csv');
    expect(rows).toHaveLength(2);
    for (const { start, end, quote } of rows) expect(seed.slice(Number(start), Number(end))).toBe(quote);
  });

  it.each([...hostile, '', "'", "'a"])('guards and unguards %j', (text) => {
    expect(unguardCell(guardCell(text))).toBe(text);
  });
});

describe('JSON-LD', () => {
  it.each(['articles', 'actors', 'figures'])('reads %s as triples without a network', async (name) => {
    const document = JSON.parse(readDataFile(`${name}.jsonld`, corpus));
    const quads = new Parser().parse(await toRDF(document, { base: 'https://site.example/data/', format: 'application/n-quads', safe: true }));
    expect(quads.length).toBeGreaterThan(3);
    expect(quads.every(({ predicate }) => /^https?:\/\/(?:schema\.org\/|www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#type)/.test(predicate.value))).toBe(true);
    const subjects = quads.filter(({ subject }) => subject.termType === 'NamedNode').map(({ subject }) => subject.value);
    expect(subjects.every((subject) => subject.startsWith('https://site.example/'))).toBe(true);
  });

  it('keeps a hostile title as it is', () => {
    expect(JSON.parse(readDataFile('articles.jsonld', corpus))['@graph'][0].headline).toBe(texts[0]);
  });

  it('says what is under a bound as a bound', () => {
    const [claim] = JSON.parse(readDataFile('figures.jsonld', corpus))['@graph'];
    expect(claim).toMatchObject({
      '@type': 'Claim',
      temporalCoverage: '2025-40',
      keywords: ['inferred'],
      mainEntity: { '@type': 'QuantitativeValue', maxValue: -5, unitText: '%' },
    });
  });
});

it('describes each CSV file with fields in the order of its header, and keys that exist', () => {
  const { resources } = JSON.parse(readDataFile('datapackage.json', corpus)) as {
    resources: Array<{
      name: string;
      path: string;
      bytes: number;
      schema: {
        fields: Array<{ name: string }>;
        primaryKey: string[];
        foreignKeys: Array<{ fields: string[]; reference: { resource: string; fields: string[] } }>;
      };
    }>;
  };
  const fieldsOf = new Map(resources.map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]));
  expect(resources.length).toBeGreaterThan(9);
  for (const { path, bytes, schema } of resources) {
    const text = readDataFile(path, corpus);
    expect(text.split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    expect(bytes).toBe(Buffer.byteLength(text));
    const names = schema.fields.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(schema.primaryKey));
    for (const { fields, reference } of schema.foreignKeys) {
      expect(names).toEqual(expect.arrayContaining(fields));
      expect(fieldsOf.get(reference.resource)).toEqual(expect.arrayContaining(reference.fields));
    }
  }
});

it('gives the contract of a record as JSON Schema', () => {
  expect(JSON.parse(readDataFile('record.schema.json', corpus))).toMatchObject({
    $schema: expect.stringContaining('2020-12'),
    type: 'object',
    required: expect.arrayContaining(['title', 'sentences']),
  });
});
