import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { swapFolder } from './swap-folder.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

const makeFolder = useTemporaryFolders();

/** Makes a folder with one empty file. */
function makeWith(folder: string, file: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, file), '');
  return folder;
}

describe('swapFolder', () => {
  it('replaces the whole folder and tells where the other one is now', () => {
    const parent = makeFolder();
    const previous = swapFolder(makeWith(join(parent, 'new'), 'b'), makeWith(join(parent, 'dist'), 'a'));
    expect(previous).toBe(join(parent, 'dist.previous'));
    expect(readdirSync(parent).sort()).toEqual(['dist', 'dist.previous']);
    expect(readdirSync(join(parent, 'dist'))).toEqual(['b']);
    expect(readdirSync(join(parent, 'dist.previous'))).toEqual(['a']);
  });

  it('makes the folder where there was none', () => {
    const parent = makeFolder();
    expect(swapFolder(makeWith(join(parent, 'new'), 'b'), join(parent, 'dist'))).toBe(null);
    expect(readdirSync(join(parent, 'dist'))).toEqual(['b']);
  });

  it('removes what an earlier build left of the folder before', () => {
    const parent = makeFolder();
    makeWith(join(parent, 'dist.previous'), 'c');
    swapFolder(makeWith(join(parent, 'new'), 'b'), makeWith(join(parent, 'dist'), 'a'));
    expect(readdirSync(join(parent, 'dist.previous'))).toEqual(['a']);
  });

  it('keeps the old folder where the new one cannot be moved', () => {
    const parent = makeFolder();
    const place = makeWith(join(parent, 'dist'), 'a');
    expect(() => swapFolder(join(parent, 'missing'), place)).toThrow('ENOENT');
    expect(readdirSync(place)).toEqual(['a']);
    expect(existsSync(`${place}.previous`)).toBe(false);
  });
});
