import { linkSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useTemporaryFolders } from './temporary-folders.ts';
import { writeAnew } from './write-anew.ts';

const makeFolder = useTemporaryFolders();

it('replaces a file and leaves another that shares its bytes', () => {
  const folder = makeFolder();
  const [file, shared] = [join(folder, 'file'), join(folder, 'shared')];
  writeFileSync(shared, 'before');
  linkSync(shared, file);
  writeAnew(file, 'after');
  expect([readFileSync(file, 'utf8'), readFileSync(shared, 'utf8')]).toEqual(['after', 'before']);
});

it('makes the folders of a file', () => {
  const file = join(makeFolder(), 'a/b/file');
  writeAnew(file, new Uint8Array([97]));
  expect(readFileSync(file, 'utf8')).toBe('a');
});
