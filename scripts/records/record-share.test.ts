import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { Problem } from '../1-read/problem.ts';
import { readSeeds } from '../1-read/read-seeds.ts';
import { checkRecord } from '../7-write/check-record.ts';
import { ArticleCache } from './article-cache.ts';
import recordShare from './record-share.ts';

vi.mock('../7-write/check-record.ts', async (original) => {
  const { checkRecord: check } = await original<typeof import('../7-write/check-record.ts')>();
  return { checkRecord: vi.fn(check) };
});

const folder = mkdtempSync(join(tmpdir(), 'share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fault: Problem = { path: 'a.txt', line: 1, column: 1, code: 'E_QUOTE', message: 'the quote does not stand there', remedy: 'Report it.' };

test('a record with a fault is told of and not kept, one without is', { timeout: 60_000 }, async () => {
  const seeds = readSeeds('seeds').seeds.slice(0, 2);
  const cache = ArticleCache.open(join(folder, 'cache'), '0'.repeat(64));
  if (cache === null) throw new Error('the cache cannot be opened');
  const order = {
    seeds: seeds.map((seed, number) => ({ seed, number })),
    content: 'src/content',
    into: folder,
    cache: cache.folder,
    describe: null,
  };
  vi.mocked(checkRecord).mockReturnValueOnce([fault]);
  const [first, again] = [await recordShare(order), await recordShare(order)];
  expect(first).toMatchObject({
    articles: [
      { faults: [fault], kept: false },
      { faults: [], kept: false },
    ],
  });
  expect(again).toMatchObject({
    articles: [
      { faults: [], kept: false },
      { faults: [], kept: true },
    ],
  });
  expect(cache.count(seeds)).toBe(2);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.new'))) expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^---\n/);
});
