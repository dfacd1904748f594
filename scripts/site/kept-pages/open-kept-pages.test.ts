import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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
  return Buffer.from(file.take(page)?.bytes ?? 'taken over').toString();
}

/** Gives the files in which pages stand. */
function filesOf(place: string): string[] {
  return readdirSync(join(place, '..'))
    .filter((name) => name.startsWith(`${basename(place)}.`))
    .map((name) => join(place, '..', name));
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

  describe('where the file of a page stands in the site of the build before', () => {
    /** Keeps two pages, of which the first has a stamp, and gives their place. */
    function keepStamped(): string {
      const place = keepTwo();
      const file = openKeptPages(place);
      file.find('/a/', 'props of a', digestOf);
      file.stamp('/a/', 'stamp of a');
      file.find('/b/', 'props of b', digestOf);
      file.close();
      return place;
    }

    it('has it taken over unread, in every build after that', () => {
      const place = keepStamped();
      for (const _ of [1, 2, 3]) {
        const asked: string[] = [];
        const file = openKeptPages(place, (page, stamp) => asked.push(`${page} ${stamp}`) > 0);
        expect(file.find('/a/', 'props of a', digestOf)).toBe(true);
        expect(file.take('/a/')).toMatchObject({ bytes: null, sum: expect.stringMatching(/^[\w-]{43}$/) });
        expect(findText(file, '/b/', 'props of b')).toBe('<p>b');
        expect(asked).toEqual(['/a/ stamp of a']);
        expect(file.close()).toBe(2);
      }
    });

    it('gives the bytes where it is not taken over, and forgets the stamp', () => {
      const place = keepStamped();
      const file = openKeptPages(place, () => false);
      expect(findText(file, '/a/', 'props of a')).toBe('<p>a');
      file.find('/b/', 'props of b', digestOf);
      file.close();
      expect(
        findText(
          openKeptPages(place, () => true),
          '/a/',
          'props of a',
        ),
      ).toBe('<p>a');
    });

    it('asks for nothing where the page is made from something else', () => {
      const file = openKeptPages(keepStamped(), () => expect.unreachable());
      expect(file.find('/a/', 'props of b', digestOf)).toBe(false);
      expect(file.find('/a/', 'props of a', () => 'another')).toBe(false);
    });
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
    expect(filesOf(place)).toHaveLength(2);
  });

  it('leaves the bytes of pages that are used again where they are', () => {
    const place = keepTwo();
    const [first = ''] = filesOf(place);
    const before = readFileSync(first);
    const second = openKeptPages(place);
    second.find('/a/', 'props of a', digestOf);
    second.find('/b/', 'props of b', digestOf);
    second.keep('/c/', 'props of c', Buffer.from('<p>c'), readsOf('x'), digestOf);
    second.close();
    expect(readFileSync(first)).toEqual(before);
    expect(filesOf(place)).toHaveLength(2);
    expect(filesOf(place).map((file) => readFileSync(file, 'utf8'))).toContain('<p>c');
  });

  it('gives up a file of which less than half is asked for, once another build has copied what is left', () => {
    const place = join(makeFolder(), 'pages', '0-1');
    const first = openKeptPages(place);
    for (const name of ['a', 'b', 'c']) first.keep(`/${name}/`, '', Buffer.from(`<p>${name}`), [], digestOf);
    first.close();
    const before = filesOf(place);
    for (const held of ['<p>a<p>b<p>c', '<p>a']) {
      const file = openKeptPages(place);
      expect(findText(file, '/a/', '')).toBe('<p>a');
      file.close();
      expect(filesOf(place).map((path) => readFileSync(path, 'utf8'))).toEqual([held]);
    }
    expect(filesOf(place)).not.toEqual(before);
    expect(findText(openKeptPages(place), '/a/', '')).toBe('<p>a');
  });

  it('never has many files, however often one page is added', () => {
    const place = keepTwo();
    const count = 40;
    for (let number = 0; number < count; number++) {
      const file = openKeptPages(place);
      for (let earlier = 0; earlier < number; earlier++) expect(findText(file, `/${earlier}/`, '')).toBe(`page ${earlier}`);
      file.keep(`/${number}/`, '', Buffer.from(`page ${number}`), [], digestOf);
      file.close();
      expect(filesOf(place).length).toBeLessThan(20);
    }
  });

  it('knows the pages of before where a build was killed, and leaves nothing of that build', () => {
    const place = keepTwo();
    const before = filesOf(place);
    const killed = openKeptPages(place);
    killed.find('/a/', 'props of a', digestOf);
    killed.keep('/c/', '', Buffer.from('half of it'), [], digestOf);
    expect(filesOf(place)).toHaveLength(2);
    const next = openKeptPages(place);
    expect(filesOf(place)).toEqual(before);
    expect(findText(next, '/a/', 'props of a')).toBe('<p>a');
    expect(findText(next, '/b/', 'props of b')).toBe('<p>b');
    next.close();
  });

  it('has nothing of a page whose file another build has removed', () => {
    const place = keepTwo();
    for (const file of filesOf(place)) rmSync(file);
    expect(findText(openKeptPages(place), '/a/', 'props of a')).toBeNull();
  });

  it('holds nothing, and no wrong page, where a byte of its file is another or the file ends early', () => {
    const place = keepTwo();
    const both = [place, ...filesOf(place)].map((path) => ({ path, whole: readFileSync(path) }));
    for (const { path, whole, at } of both.flatMap((file) => Array.from({ length: Math.ceil(file.whole.length / 5) }, (_, n) => ({ ...file, at: n * 5 })))) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(255 - damaged.readUInt8(at), at);
      for (const bytes of at % 2 === 0 ? [damaged] : [damaged, whole.subarray(0, at)]) {
        for (const each of both) writeFileSync(each.path, each.whole);
        writeFileSync(path, bytes);
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
