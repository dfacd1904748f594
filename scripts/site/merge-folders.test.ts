import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mergeFolders } from './merge-folders.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

const makeFolder = useTemporaryFolders();

function fill(folder: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

it('moves all files of a folder into another, the common ones once', () => {
  const root = makeFolder();
  const one = fill(join(root, 'one'), { 'a/index.html': 'a', 'style.css': 's' });
  const two = fill(join(root, 'two'), { 'b/c/index.html': 'c', 'a/x.json': 'x', 'style.css': 's' });
  mergeFolders(one, join(root, 'deep/all'));
  mergeFolders(two, join(root, 'deep/all'));
  expect(readdirSync(join(root, 'deep/all'), { recursive: true }).sort()).toEqual(['a', 'a/index.html', 'a/x.json', 'b', 'b/c', 'b/c/index.html', 'style.css']);
  expect(readFileSync(join(root, 'deep/all/b/c/index.html'), 'utf8')).toBe('c');
  expect([existsSync(one), existsSync(two)]).toEqual([false, false]);
});

it('refuses two files of one name that differ', () => {
  const root = makeFolder();
  const one = fill(join(root, 'one'), { 'a/index.html': 'a' });
  const two = fill(join(root, 'two'), { 'a/index.html': 'b' });
  expect(() => mergeFolders(one, two)).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code: 'E_SHARES' })] }));
});
