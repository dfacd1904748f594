import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KeptRead } from '../../../src/schemas/kept-pages.ts';
import { useTemporaryFolders } from '../temporary-folders.ts';
import { type KeptPagesFile, openKeptPages } from './open-kept-pages.ts';

const makeFolder = useTemporaryFolders();
const digestOf = (key: string): string => `digest of ${key}`;

/** Gives reads of keys of one letter. */
const readsOf = (...keys: string[]): KeptRead[] => keys.map((key) => ({ key, place: key.charCodeAt(0) - 97 }));

/** Gives the text of a page where it is found. */
function findText(file: KeptPagesFile, page: string, props: string, digests = digestOf): string | null {
  if (!file.find(page, props, digests)) return null;
  return Buffer.from(file.take(page)?.bytes ?? []).toString();
}

/** Keeps two pages in a file of a new folder and gives its place. */
function keepTwo(): string {
  const place = join(makeFolder(), 'pages', '0-1');
  const file = openKeptPages(place);
  file.keep('/a/', 'props of a', Buffer.from('<p>a'), readsOf('x', 'y'), digestOf);
  file.keep('/b/', 'props of b', Buffer.from('<p>b'), readsOf('y', 'z'), digestOf);
  file.close();
  return place;
}

describe('openKeptPages', () => {
  it('gives a page again while its props and all that it read are the same', () => {
    const file = openKeptPages(keepTwo());
    expect(findText(file, '/a/', 'props of a')).toBe('<p>a');
    expect(findText(file, '/b/', 'props of b')).toBe('<p>b');
    expect(file.close()).toBe(2);
  });

  it.each([
    ['a page that nobody kept', '/c/', 'props of a', digestOf],
    ['other props', '/a/', 'props of b', digestOf],
    ['another digest of one of its reads', '/a/', 'props of a', (key: string) => (key === 'y' ? 'another' : digestOf(key))],
    ['a read that finds nothing any more', '/a/', 'props of a', (key: string) => (key === 'x' ? '' : digestOf(key))],
  ])('has nothing for %s', (_, page, props, digests) => {
    expect(findText(openKeptPages(keepTwo()), page, props, digests)).toBeNull();
  });

  it('hands over the page that was found or kept last, once and under its own address', () => {
    const file = openKeptPages(keepTwo());
    expect(file.take('/a/')).toBeNull();
    file.find('/a/', 'props of a', digestOf);
    expect(file.take('/b/')).toBeNull();
    file.find('/a/', 'props of a', digestOf);
    expect(Buffer.from(file.take('/a/')?.bytes ?? []).toString()).toBe('<p>a');
    expect(file.take('/a/')).toBeNull();
    file.keep('/c/', '', Buffer.from('<p>c'), [], digestOf);
    expect(Buffer.from(file.take('/c/')?.bytes ?? []).toString()).toBe('<p>c');
    file.close();
  });

  it('keeps the pages of the last build alone, those used again among them', () => {
    const place = keepTwo();
    const second = openKeptPages(place);
    second.find('/a/', 'props of a', digestOf);
    second.keep('/c/', 'props of c', Buffer.from('<p>c'), readsOf('x'), digestOf);
    second.close();
    const third = openKeptPages(place);
    expect(['a', 'b', 'c'].map((name) => findText(third, `/${name}/`, `props of ${name}`))).toEqual(['<p>a', null, '<p>c']);
    third.close();
    expect(readdirSync(join(place, '..'))).toEqual(['0-1']);
  });

  it('holds nothing, and no wrong page, where a byte of its file is another or the file ends early', () => {
    const place = keepTwo();
    const whole = readFileSync(place);
    for (let at = 0; at < whole.length; at += 5) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(255 - damaged.readUInt8(at), at);
      for (const bytes of at % 2 === 0 ? [damaged] : [damaged, whole.subarray(0, at)]) {
        writeFileSync(place, bytes);
        const file = openKeptPages(place);
        const found = [findText(file, '/a/', 'props of a'), findText(file, '/b/', 'props of b')];
        expect(found[0] === null || found[0] === '<p>a').toBe(true);
        expect(found[1] === null || found[1] === '<p>b').toBe(true);
        file.close();
      }
    }
  });

  it('renders everything where the disk refuses', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'taken'), '');
    const place = join(folder, 'taken', '0-1');
    const file = openKeptPages(place);
    file.keep('/a/', '', Buffer.from('a'), [], digestOf);
    expect(file.close()).toBe(0);
    expect(existsSync(place)).toBe(false);
    expect(statSync(join(folder, 'taken')).size).toBe(0);
  });
});
