import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeBeside, removeLarge } from './remove-beside.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

const makeFolder = useTemporaryFolders();

describe('removeBeside', () => {
  it('removes files and whole folders, and nothing beside them', async () => {
    const parent = makeFolder();
    for (const folder of ['records', 'records/articles', 'pages']) mkdirSync(join(parent, folder));
    for (const file of ['records/review.json', 'records/articles/a.md', 'pages/a.html', 'descriptions']) writeFileSync(join(parent, file), file);
    await removeBeside([join(parent, 'records'), join(parent, 'descriptions'), join(parent, 'missing')]);
    expect(readdirSync(parent)).toEqual(['pages']);
    expect(readdirSync(join(parent, 'pages'))).toEqual(['a.html']);
  });

  it('tells what cannot be removed', async () => {
    await expect(removeBeside([join(makeFolder(), 'no\0path')])).rejects.toThrow('null bytes');
  });
});

describe('removeLarge', () => {
  it('removes a folder with files of every depth, more than one worker takes at once', async () => {
    const parent = makeFolder();
    for (const folder of ['site', 'site/empty', 'site/articles', 'site/articles/deep', 'other']) mkdirSync(join(parent, folder));
    for (let file = 0; file < 1200; file++) writeFileSync(join(parent, `site/articles/${file}.html`), '');
    for (const file of ['site/index.html', 'site/articles/deep/index.html', 'other/kept']) writeFileSync(join(parent, file), '');
    await removeLarge(join(parent, 'site'));
    expect(readdirSync(parent)).toEqual(['other']);
    expect(readdirSync(join(parent, 'other'))).toEqual(['kept']);
  });

  it('removes a folder in which nothing is', async () => {
    const parent = makeFolder();
    mkdirSync(join(parent, 'site'));
    await removeLarge(join(parent, 'site'));
    expect(readdirSync(parent)).toEqual([]);
  });
});
