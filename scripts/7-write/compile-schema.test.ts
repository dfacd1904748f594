import { z } from 'astro/zod';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement } from '../../src/schemas/agreement.ts';
import { articleRecord } from '../../src/schemas/article-record.ts';
import { figure } from '../../src/schemas/figure.ts';
import { compileSchema } from './compile-schema.ts';

const evidence = { sentence: 's1', start: 0, end: 5, quote: 'Title', focus: { start: 0, end: 2 } };
const provenance = { rule: 'r', inferred: [{ part: 'year', rule: 'r' }] };
const whole = {
  title: 'Title',
  source: {
    file: 'a.txt',
    sha256: 'a'.repeat(64),
    publisher: null,
    authors: ['A'],
    published: { edtf: '2020-10-30', basis: 'stated', evidence: { start: 0, end: 1, quote: 'T' } },
  },
  actors: [
    {
      id: 'a-b',
      kind: 'person',
      name: 'A',
      aliases: [],
      role: null,
      roleEvidence: evidence,
      country: 'TJ',
      countryBasis: 'stated',
      leader: true,
      ...provenance,
      conflicts: [],
      mentions: [{ sentence: 's1', start: 0, end: 1, text: 'T' }],
    },
  ],
  dates: [{ id: 'd', edtf: 'XXXX-10', basis: 'inferred', text: 'T', sentence: 's1', start: 0, end: 1, part: 'early', ...provenance }],
  agreements: [{ id: 'g', title: 'T', kind: 'treaty', status: 'signed', parties: ['a-b'], date: null, covers: [], evidence: [evidence], ...provenance }],
  figures: [
    {
      id: 'f',
      value: 1.5,
      upper: null,
      unit: 'USD',
      qualifier: 'over',
      measure: null,
      parties: [],
      period: { edtf: '2020', basis: 'stated' },
      text: 'T',
      equivalents: [{ value: 1, unit: 'EUR', text: 'T' }],
      evidence: [evidence],
      ...provenance,
    },
  ],
  meetings: [{ id: 'm', kind: 'talks', participants: ['a', 'b'], place: null, date: null, evidence: [evidence], ...provenance }],
  topics: [{ id: 't', evidence: [evidence] }],
  sentences: [{ id: 's1', paragraph: 0, start: 0, end: 5, kind: 'title', text: 'Title' }],
  setAside: [{ kind: 'number', text: 'T', reason: 'r', sentence: 's1', start: 0, end: 1 }],
};

/** All paths to a value inside another. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path]))];
}

/** Gives a copy with another value at a path. */
function put(value: unknown, [key, ...more]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = put(copy[key], more, other);
  return copy;
}

test('it takes a whole record, and of changed ones exactly those that the schema takes', () => {
  const isRecord = compileSchema(articleRecord);
  expect(articleRecord.safeParse(whole).error?.issues ?? []).toEqual([]);
  expect(isRecord(whole)).toBe(true);
  const others = [
    '',
    'x',
    'S1',
    's2',
    'a--b',
    'TJ',
    '2020-13-01',
    'stated',
    -1,
    0,
    1.5,
    Number.NaN,
    2 ** 60,
    Infinity,
    null,
    undefined,
    true,
    [],
    ['x'],
    {},
    { z: 1 },
  ];
  let refused = 0;
  fc.assert(
    fc.property(fc.constantFrom(...pathsOf(whole)), fc.constantFrom<unknown>(...others), (path, other) => {
      const changed = put(whole, path, other);
      const right = articleRecord.safeParse(changed).success;
      if (!right) refused++;
      expect(isRecord(changed)).toBe(right);
    }),
    { numRuns: 1500 },
  );
  expect(refused).toBeGreaterThan(100);
});

test.each([
  ['a record', articleRecord, { ...whole, more: 1 }],
  ['an agreement', agreement, { ...whole.agreements[0], more: 1 }],
  ['a figure', figure, { ...whole.figures[0], equivalents: [{ value: 1, unit: 'EUR', text: 'T', more: 1 }] }],
])('a field that %s does not know is refused', (_, schema, value) => expect(compileSchema(schema)(value)).toBe(false));

test('a kind of schema or condition that it does not know is left to the schema', () => {
  expect(compileSchema(z.string().email())('a@example.org')).toBe(true);
  expect(compileSchema(z.strictObject({ a: z.union([z.string(), z.number().multipleOf(2)]) }))({ a: 3 })).toBe(false);
});
