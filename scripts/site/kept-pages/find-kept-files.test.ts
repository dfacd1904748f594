import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { useTemporaryFolders } from '../temporary-folders.ts';
import { findKeptFiles, removeOthers } from './find-kept-files.ts';

const makeFolder = useTemporaryFolders();
const [version, other] = ['a'.repeat(64), 'b'.repeat(64)];
/** Numbers of a program that runs, and of none. */
const [running, ended] = [process.ppid, 2 ** 30];

/** Makes empty files in a new folder and gives it. */
function makeFiles(...paths: string[]): string {
  const folder = makeFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return folder;
}

it('keeps what belongs to a place of the version, and removes other versions and numbers of shares', () => {
  const names = ['0-2', `0-2.0.${ended}`, '1-2', '0-1', `0-1.0.${ended}`, `0-1.0.${running}`];
  const folder = makeFiles(...names.map((name) => join(version, name)), join(other, '0-2'), 'notes/mine');
  expect(findKeptFiles(folder, version, 2)).toEqual([join(folder, version, '0-2'), join(folder, version, '1-2')]);
  expect(readdirSync(folder).sort()).toEqual([version, 'notes']);
  expect(readdirSync(join(folder, version)).sort()).toEqual(['0-2', `0-2.0.${ended}`, '1-2', `0-1.0.${running}`].sort());
});

it('removes files of a place that nobody names or writes', () => {
  const folder = makeFiles('0-1', `0-1.0.${ended}`, `0-1.1.${ended}`, `0-1.2.${running}`, `0-1.3.${process.pid}`, `0-12.0.${ended}`);
  removeOthers(join(folder, '0-1'), [`0-1.1.${ended}`]);
  expect(readdirSync(folder).sort()).toEqual(['0-1', `0-1.1.${ended}`, `0-1.2.${running}`, `0-12.0.${ended}`].sort());
});
