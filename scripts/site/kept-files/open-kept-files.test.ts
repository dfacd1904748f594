import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useTemporaryFolders } from '../temporary-folders.ts';
import { openKeptFiles } from './open-kept-files.ts';

const makeFolder = useTemporaryFolders();

/** Knows two files at a new place and gives it. */
function keepTwo(): string {
  const place = join(makeFolder(), 'files', '0-1');
  const known = openKeptFiles(place);
  known.keep('a/index.json', 'digest of a', 'stamp of a');
  known.keep('b/index.json', 'digest of b', 'stamp of b');
  known.close();
  return place;
}

describe('openKeptFiles', () => {
  it('gives the stamp of a file that was made from the same', () => {
    const known = openKeptFiles(keepTwo());
    expect(known.find('a/index.json', 'digest of a')).toBe('stamp of a');
    expect(known.find('b/index.json', 'digest of b')).toBe('stamp of b');
  });

  it('gives none for a file that was made from something else, or that nobody knows', () => {
    const known = openKeptFiles(keepTwo());
    expect(known.find('a/index.json', 'digest of b')).toBeNull();
    expect(known.find('c/index.json', 'digest of a')).toBeNull();
  });

  it('gives the parts of a file that is known in parts, and no others', () => {
    const place = keepTwo();
    const known = openKeptFiles(place);
    known.keep(
      'c.csv',
      [
        [null, 3],
        ['digest of a part', 5],
      ],
      'stamp of c',
    );
    known.keep('a/index.json', 'digest of a', 'stamp of a');
    known.close();
    const next = openKeptFiles(place);
    expect(next.findParts('c.csv')).toEqual({
      parts: [
        [null, 3],
        ['digest of a part', 5],
      ],
      stamp: 'stamp of c',
    });
    expect(next.find('c.csv', 'digest of a part')).toBeNull();
    expect(next.findParts('a/index.json')).toBeNull();
    expect(next.findParts('d.csv')).toBeNull();
  });

  it('knows the files of the last build alone, and those of before until a build ends', () => {
    const place = keepTwo();
    const second = openKeptFiles(place);
    second.keep('b/index.json', 'digest of b', 'stamp of b');
    expect(openKeptFiles(place).find('a/index.json', 'digest of a')).toBe('stamp of a');
    second.close();
    const third = openKeptFiles(place);
    expect(third.find('a/index.json', 'digest of a')).toBeNull();
    expect(third.find('b/index.json', 'digest of b')).toBe('stamp of b');
    expect(readdirSync(dirname(place))).toEqual(['0-1']);
  });

  it('knows nothing where a byte is another or the end is missing', () => {
    const place = keepTwo();
    const whole = readFileSync(place);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(255 - damaged.readUInt8(at), at);
      for (const bytes of [damaged, whole.subarray(0, at)]) {
        writeFileSync(place, bytes);
        expect(openKeptFiles(place).find('a/index.json', 'digest of a')).toBeNull();
      }
    }
  });

  it('knows nothing where the disk refuses, and throws nothing', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'taken'), '');
    const place = join(folder, 'taken', '0-1');
    const known = openKeptFiles(place);
    known.keep('a', 'digest', 'stamp');
    known.close();
    expect(existsSync(place)).toBe(false);
    mkdirSync(join(folder, 'files'));
    expect(openKeptFiles(join(folder, 'files', '0-1')).find('a', 'digest')).toBeNull();
  });
});
