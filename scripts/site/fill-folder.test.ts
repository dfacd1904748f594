import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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

  it('writes a file of several parts, and never into that of the build before', async () => {
    const root = makeFolder();
    mkdirSync(join(root, 'before'));
    writeFileSync(join(root, 'before', 'b'), 'one');
    const { put, putParts } = fillFolder(join(root, 'new'), join(root, 'before'));
    const parts = ['one', ' and ', 'two'].map((part) => Buffer.from(part));
    await putParts('a/b', parts);
    expect(readFileSync(join(root, 'new/a/b'), 'utf8')).toBe('one and two');
    put('b', Buffer.from('one'));
    await expect(putParts('b', parts)).rejects.toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect(readFileSync(join(root, 'before/b'), 'utf8')).toBe('one');
  });

  it('needs no folder of before', () => {
    const root = makeFolder();
    fillFolder(join(root, 'new'), join(root, 'missing')).put('c/d/e.json', Buffer.from('{}'));
    expect(readFileSync(join(root, 'new/c/d/e.json'), 'utf8')).toBe('{}');
  });

  describe('with the stamp of a file of before', () => {
    /** Puts a file in one build, does something to it, and takes it over in the next; gives whether it was, and both files. */
    function takeOverAfter(change: (file: string) => void, link?: () => void): { taken: boolean; file: string; earlier: string } {
      const root = makeFolder();
      const first = fillFolder(join(root, 'first'), join(root, 'none'));
      first.put('a/b.json', Buffer.from('same'));
      const earlier = join(root, 'first', 'a/b.json');
      // Long ago, since a disk may count time in steps.
      utimesSync(earlier, 2_000_000, 2_000_000);
      const stamp = first.stampOf('a/b.json');
      change(earlier);
      const taken = fillFolder(join(root, 'second'), join(root, 'first'), link).takeOver('a/b.json', stamp ?? '');
      return { taken, earlier, file: join(root, 'second', 'a/b.json') };
    }

    it('links the file, though it was moved, and had other links that are gone', () => {
      const { taken, file, earlier } = takeOverAfter((place) => {
        linkSync(place, `${place}.other`);
        renameSync(`${place}.other`, place);
        renameSync(place, `${place}.away`);
        renameSync(`${place}.away`, place);
      });
      expect(taken).toBe(true);
      expect(inodeOf(file)).toBe(inodeOf(earlier));
    });

    it.each([
      ['was written into, with as many bytes', (place: string) => writeFileSync(place, 'some')],
      [
        'was written into, and given a time of before',
        (place: string) => {
          writeFileSync(place, 'some');
          utimesSync(place, 1_000_000, 1_000_000);
        },
      ],
      [
        'was put in the place of another',
        (place: string) => {
          writeFileSync(`${place}.new`, 'some');
          renameSync(`${place}.new`, place);
        },
      ],
      ['is gone', (place: string) => rmSync(place)],
      ['may be read by others than a new one', (place: string) => chmodSync(place, 0o604)],
    ])('links nothing where the file %s', (_, change) => {
      const { taken, file } = takeOverAfter(change);
      expect(taken).toBe(false);
      expect(existsSync(file)).toBe(false);
    });

    it('links nothing where the disk refuses', () => {
      const { taken, file } = takeOverAfter(
        () => undefined,
        () => {
          throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
        },
      );
      expect(taken).toBe(false);
      expect(existsSync(file)).toBe(false);
    });

    it('links nothing over a file that is there', () => {
      const root = makeFolder();
      const first = fillFolder(join(root, 'first'), join(root, 'none'));
      first.put('b', Buffer.from('one'));
      const second = fillFolder(join(root, 'second'), join(root, 'first'));
      second.put('b', Buffer.from('two'));
      expect(second.takeOver('b', first.stampOf('b') ?? '')).toBe(false);
      expect(readFileSync(join(root, 'second', 'b'), 'utf8')).toBe('two');
    });
  });
});
