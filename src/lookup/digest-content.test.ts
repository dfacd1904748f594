import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestContent } from './digest-content.ts';
import { indexCorpus } from './index-corpus.ts';

const corpus = indexCorpus({ articles: [], topics: [], leaders: [], organizations: [], countries: [] });
const { digest } = digestContent(corpus, () => undefined);

/** Gives a value as text that no other value has; names of fields in the order in which they stand. */
function write(value: unknown): string {
  if (value instanceof Map) return `Map ${write([...value])}`;
  if (value instanceof Set) return `Set ${write([...value])}`;
  if (Array.isArray(value)) return `[${value.map(write).join()}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${write(part)}`)}}`;
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

const text = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.string({ unit: fc.constantFrom(...'1\'2,]}[{:@#%"'), maxLength: 6 }),
  fc.constantFrom('null', 'true', '5'),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer({ min: 0, max: 12 }),
    fc.constantFrom(null, undefined, true, false),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 2, noNullPrototype: true }),
    fc.array(fc.tuple(text, tie('value')), { maxLength: 2 }).map((entries) => new Map(entries)),
    fc.array(text, { maxLength: 2 }).map((entries) => new Set(entries)),
  ),
}));

it('gives equal values equal digests, and others other ones', () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(digest(one) === digest(other)).toBe(write(one) === write(other));
      expect(digest(structuredClone(one))).toBe(digest(one));
    }),
    { numRuns: 500 },
  );
});

it.each([
  [['a', 'b'], ["a,1'b"]],
  [['1', '2'], ["1,1'2"]],
  [[5], ['5']],
  [['null'], [null]],
  [{ a: 'b' }, [['a', 'b']]],
  [{ "a:1'b": 1 }, { a: 'b' }],
  [[[], []], [[[]]]],
  ['x'.repeat(500), ['x'.repeat(500)]],
])('tells %j from %j', (one, other) => {
  expect(digest(one)).not.toBe(digest(other));
});

it('refuses what has no content', () => {
  expect(() => digest({ a: () => 1 })).toThrow('no content');
  expect(() => digest(new Date(0))).toThrow('no content');
});
