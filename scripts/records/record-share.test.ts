import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSeeds } from '../1-read/read-seeds.ts';
import { ArticleCache } from './article-cache.ts';
import recordShare from './record-share.ts';

const folder = mkdtempSync(join(tmpdir(), 'share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a record with a fault is told of and not kept, one without is', { timeout: 60_000 }, async () => {
  const [one, other] = readSeeds('seeds').seeds;
  const cache = ArticleCache.open(join(folder, 'cache'), '0'.repeat(64));
  if (one === undefined || other === undefined || cache === null) throw new Error('there are no seeds, or no cache');
  // Its record says of which bytes it was made, and this is no digest.
  const faulty = { ...one, sha256: 'none' };
  const order = {
    seeds: [faulty, other].map((seed, number) => ({ seed, number })),
    content: 'src/content',
    into: folder,
    cache: cache.folder,
    describe: null,
  };
  const fault = { code: 'E_SCHEMA', message: expect.stringContaining('source.sha256') };
  for (const kept of [false, true])
    expect(await recordShare(order)).toMatchObject({
      articles: [
        { faults: [fault], kept: false },
        { faults: [], kept },
      ],
    });
  expect([cache.count([faulty]), cache.count([other])]).toEqual([0, 1]);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.new'))) expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^---\n/);
});
