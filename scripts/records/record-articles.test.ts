import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRights, type Rights } from '../../src/schemas/rights.ts';
import { readGazetteer } from '../1-read/read-gazetteer.ts';
import { readSeeds } from '../1-read/read-seeds.ts';
import { buildRecords } from '../records.ts';
import { packing } from '../site/packing.ts';
import { recordArticles } from './record-articles.ts';
import { rulesVersion } from './rules-version.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'));
  mkdirSync(join(folder, 'seeds'));
  for (const name of readdirSync('seeds')) writeFileSync(join(folder, 'seeds', name), readFileSync(join('seeds', name)));
  // More than one share, so that workers have something to overtake each other with.
  for (let i = 0; i < 40; i++)
    writeFileSync(
      join(folder, 'seeds', `x${i}.txt`),
      `Ministers Meet for Talk Number ${i}\n\nTajik and Chinese ministers met in Dushanbe on ${1 + (i % 28)} May 20${10 + (i % 15)}.\n`,
    );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the records in one way; gives every file of them, and what was told. */
async function build(out: string, how: { workers?: number; cache?: string }, seeds = 'seeds', rights: Rights = openRights) {
  const told: string[] = [];
  const { problems, descriptions } = await buildRecords({
    seeds: join(folder, seeds),
    content: 'src/content',
    out: join(folder, out),
    describe: packing(rights),
    log: (line) => told.push(line),
    ...how,
  });
  expect(problems).toEqual([]);
  const files = [
    ...readdirSync(join(folder, out, 'articles'))
      .sort()
      .map((name) => join('articles', name)),
    'review.json',
  ];
  return {
    files: Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, out, name), 'utf8')])),
    told: told.join('\n'),
    taken: [...descriptions].map(([id, bytes]) => [id, Buffer.from(bytes).toString()]),
  };
}

describe('what comes out depends on seeds and rules alone', () => {
  test('read here, by two workers, and from a cold, a warm and a spoilt cache', { timeout: 120_000 }, async () => {
    const cache = join(folder, 'cache');
    const { files, taken } = await build('here', { workers: 0 });
    expect(taken.map(([id]) => `articles/${id}.md`)).toEqual(Object.keys(files).slice(0, -1));
    expect(Object.keys(files)).toHaveLength(46);
    const cold = await build('cold', { workers: 2, cache });
    expect(cold.files).toEqual(files);
    expect(cold.taken).toEqual(taken);
    expect(cold.told).not.toContain('as they were');
    const warm = await build('warm', { workers: 2, cache });
    expect(warm.files).toEqual(files);
    expect(warm.taken).toEqual(taken);
    expect(warm.told).toContain('45 of 45 articles are as they were');

    const [version = ''] = readdirSync(cache);
    const entries = readdirSync(join(cache, version));
    expect(entries).toHaveLength(45);
    const spoil: Array<(text: string) => string> = [
      () => '',
      (text) => text.slice(0, -20),
      (text) => text.replace('Dushanbe', 'Khujand'),
      () => 'null\n{}',
      () => '\u0000',
    ];
    for (const [i, change] of spoil.entries()) {
      const place = join(cache, version, entries[i] ?? '');
      writeFileSync(place, change(readFileSync(place, 'utf8')));
    }
    const spoilt = await build('spoilt', { workers: 0, cache });
    expect(spoilt.files).toEqual(files);
    expect(spoilt.taken).toEqual(taken);
    expect(spoilt.told).toMatch(/4[01] of 45 articles are as they were/);
    expect((await build('healed', { workers: 0, cache })).told).toContain('45 of 45 articles are as they were');
  });

  test('records that are kept are described as it is asked for this time', { timeout: 60_000 }, async () => {
    const cache = join(folder, 'described');
    await build('open', { workers: 0, cache });
    const closed: Rights = { ...openRights, default: 'evidence' };
    const anew = await build('closed-anew', { workers: 0 }, 'seeds', closed);
    const kept = await build('closed-kept', { workers: 0, cache }, 'seeds', closed);
    expect(kept.told).toContain('45 of 45 articles are as they were');
    expect([kept.files, kept.taken]).toEqual([anew.files, anew.taken]);
    expect(kept.taken).not.toEqual((await build('open-again', { workers: 0, cache })).taken);
  });

  test.each([0, 1])('what the system refuses while records are written is told by name (%i workers)', { timeout: 60_000 }, async (workers) => {
    const { seeds } = readSeeds('seeds');
    const { gazetteer } = readGazetteer('src/content');
    const order = { gazetteer, content: 'src/content', into: join(folder, 'not-there'), cache: null, describe: null, workers, log: () => undefined };
    await expect(recordArticles(seeds, order)).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' });
  });

  test('entries of other rules are removed and not read, and a place that cannot be is done without', { timeout: 60_000 }, async () => {
    mkdirSync(join(folder, 'few'));
    writeFileSync(join(folder, 'few/a.txt'), readFileSync(join(folder, 'seeds/x1.txt')));
    const cache = join(folder, 'old');
    const old = join(cache, '0'.repeat(64));
    mkdirSync(old, { recursive: true });
    const { told } = await build('after', { workers: 0, cache }, 'few');
    expect(told).not.toContain('as they were');
    expect(readdirSync(cache)).toEqual([rulesVersion('src/content')]);
    writeFileSync(join(folder, 'a-file'), '');
    await build('without', { workers: 0, cache: join(folder, 'a-file') }, 'few');
  });

  test('the version of the rules changes with what is known beforehand', () => {
    const content = join(folder, 'content/leaders');
    mkdirSync(content, { recursive: true });
    writeFileSync(join(content, 'a.mdx'), 'one');
    const before = rulesVersion(join(folder, 'content'));
    expect(rulesVersion(join(folder, 'content'))).toBe(before);
    writeFileSync(join(content, 'a.mdx'), 'two');
    expect(rulesVersion(join(folder, 'content'))).not.toBe(before);
  });
});
