import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeBeside } from './remove-beside.ts';
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
