import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Corpus } from './corpus.ts';

const folder = new URL('./extractors/', import.meta.url);
const kinds = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe.each(kinds)('the corpus of %s', async (kind) => {
  const { corpus } = (await import(new URL(`${kind}/corpus.ts`, folder).href)) as { corpus: Corpus };
  const results = corpus.rows.map((row) => ({ row, found: corpus.read(row.text, row.published ?? null) }));

  test.each(results)('$row.rule: $row.why ($row.text)', ({ row, found }) => {
    expect(found.map(({ shown }) => shown)).toEqual(row.finds);
  });

  test.each(corpus.rules)('%s has a row that it must find and one that it must not', (rule) => {
    const own = results.filter(({ row }) => row.rule === rule);
    expect(
      own.some(({ found }) => found.some((match) => match.rule === rule)),
      'a row that it finds',
    ).toBe(true);
    expect(
      own.some(({ found }) => found.every((match) => match.rule !== rule)),
      'a row that it leaves',
    ).toBe(true);
  });
});
