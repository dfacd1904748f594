import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillFolder } from './fill-folder.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

const makeFolder = useTemporaryFolders();

/** Puts a file into a folder beside that of a build before, and gives both files. */
function putBeside(prepare: (file: string) => void, text: string, link?: () => void): { file: string; earlier: string } {
  const root = makeFolder();
  const earlier = join(root, 'before', 'a/index.html');
  mkdirSync(dirname(earlier), { recursive: true });
  prepare(earlier);
  fillFolder(join(root, 'new'), join(root, 'before'), link).put('a/index.html', Buffer.from(text));
  return { file: join(root, 'new', 'a/index.html'), earlier };
}

const inodeOf = (file: string) => statSync(file).ino;

describe('fillFolder', () => {
  it('links a file of the same bytes, which keeps its time', () => {
    const { file, earlier } = putBeside((place) => {
      writeFileSync(place, 'same');
      utimesSync(place, 1_000_000, 1_000_000);
    }, 'same');
    expect(inodeOf(file)).toBe(inodeOf(earlier));
    expect(statSync(file).mtimeMs).toBe(1_000_000_000);
  });

  it.each([
    ['holds others of the same length', (place: string) => writeFileSync(place, 'some')],
    ['holds more', (place: string) => writeFileSync(place, 'same and more')],
    ['holds nothing', (place: string) => writeFileSync(place, '')],
    ['is not there', () => undefined],
    ['is a folder', (place: string) => mkdirSync(place)],
    [
      'may be read by others than a new one',
      (place: string) => {
        writeFileSync(place, 'same');
        chmodSync(place, 0o604);
      },
    ],
    [
      'is a symbolic link',
      (place: string) => {
        writeFileSync(`${place}.txt`, 'same');
        symlinkSync(`${place}.txt`, place);
      },
    ],
  ])('writes a file anew where that of before %s', (_, prepare) => {
    const { file, earlier } = putBeside(prepare, 'same');
    expect(readFileSync(file, 'utf8')).toBe('same');
    expect(statSync(file).nlink).toBe(1);
    if (readdirSync(dirname(earlier)).includes('index.html')) expect(inodeOf(file)).not.toBe(inodeOf(earlier));
  });

  it.each(['EXDEV', 'EPERM', 'EMLINK'])('writes a file anew where the disk refuses the link with %s', (code) => {
    const refuse = () => {
      throw Object.assign(new Error(code), { code });
    };
    const { file, earlier } = putBeside((place) => writeFileSync(place, 'same'), 'same', refuse);
    expect(readFileSync(file, 'utf8')).toBe('same');
    expect(inodeOf(file)).not.toBe(inodeOf(earlier));
  });

  it('throws where the file is there already, and leaves it', () => {
    const root = makeFolder();
    mkdirSync(join(root, 'before'));
    writeFileSync(join(root, 'before', 'b'), 'two');
    const { put } = fillFolder(join(root, 'new'), join(root, 'before'));
    put('b', Buffer.from('one'));
    for (const text of ['two', 'three']) expect(() => put('b', Buffer.from(text))).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(readFileSync(join(root, 'new', 'b'), 'utf8')).toBe('one');
    expect(readFileSync(join(root, 'before', 'b'), 'utf8')).toBe('two');
  });

  it('writes a file of several parts, and never into that of the build before', () => {
    const root = makeFolder();
    mkdirSync(join(root, 'before'));
    writeFileSync(join(root, 'before', 'b'), 'one');
    const { put, putParts } = fillFolder(join(root, 'new'), join(root, 'before'));
    const parts = ['one', ' and ', 'two'].map((part) => Buffer.from(part));
    putParts('a/b', parts);
    expect(readFileSync(join(root, 'new/a/b'), 'utf8')).toBe('one and two');
    put('b', Buffer.from('one'));
    expect(() => putParts('b', parts)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(readFileSync(join(root, 'before/b'), 'utf8')).toBe('one');
  });

  it('needs no folder of before', () => {
    const root = makeFolder();
    fillFolder(join(root, 'new'), join(root, 'missing')).put('c/d/e.json', Buffer.from('{}'));
    expect(readFileSync(join(root, 'new/c/d/e.json'), 'utf8')).toBe('{}');
  });
});
