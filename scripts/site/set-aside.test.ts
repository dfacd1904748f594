import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeAside, setAside } from './set-aside.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

const makeFolder = useTemporaryFolders();

/** Makes a folder with one file in it. */
function makeSite(parent: string, name: string): string {
  mkdirSync(join(parent, name, 'deep'), { recursive: true });
  writeFileSync(join(parent, name, 'deep', 'index.html'), name);
  return join(parent, name);
}

it('moves folders away, and removes them only when it is asked', async () => {
  const parent = makeFolder();
  const place = join(parent, 'cache', 'aside');
  expect([makeSite(parent, 'one'), makeSite(parent, 'two')].map((site) => setAside(site, place))).toEqual([true, true]);
  expect(readdirSync(parent)).toEqual(['cache']);
  const held = readdirSync(place).map((name) => readFileSync(join(place, name, 'site', 'deep', 'index.html'), 'utf8'));
  expect(held.sort()).toEqual(['one', 'two']);
  await removeAside(place);
  expect(readdirSync(place)).toEqual([]);
});

it('leaves a folder where it is that cannot be moved, and nothing of its own', () => {
  const parent = makeFolder();
  const site = makeSite(parent, 'site');
  writeFileSync(join(parent, 'file'), '');
  expect(setAside(site, join(parent, 'file', 'aside'))).toBe(false);
  expect(setAside(join(parent, 'missing'), join(parent, 'aside'))).toBe(false);
  expect(readdirSync(join(parent, 'aside'))).toEqual([]);
  expect(readdirSync(site)).toEqual(['deep']);
});

it('removes nothing where nothing was set aside', async () => {
  await expect(removeAside(join(makeFolder(), 'aside'))).resolves.toBeUndefined();
});
