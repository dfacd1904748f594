import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useTemporaryFolders } from '../temporary-folders.ts';
import { openKeptPages } from './open-kept-pages.ts';

const makeFolder = useTemporaryFolders();
const digestOf = (key: string): string => `digest of ${key}`;
const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : Buffer.from(bytes).toString());

/** Keeps two pages in a file of a new folder and gives its place. */
function keepTwo(): string {
  const place = join(makeFolder(), 'pages', '0-1');
  const file = openKeptPages(place);
  file.keep('/a/', 'props of a', Buffer.from('<p>a'), ['x', 'y'], digestOf);
  file.keep('/b/', 'props of b', Buffer.from('<p>b'), ['y', 'z'], digestOf);
  file.close();
  return place;
}

describe('openKeptPages', () => {
  it('gives a page again while its props and all that it read are the same', () => {
    const file = openKeptPages(keepTwo());
    expect(text(file.find('/a/', 'props of a', digestOf))).toBe('<p>a');
    expect(text(file.find('/b/', 'props of b', digestOf))).toBe('<p>b');
    expect(file.close()).toBe(2);
  });

  it.each([
    ['a page that nobody kept', '/c/', 'props of a', digestOf],
    ['other props', '/a/', 'props of b', digestOf],
    ['another digest of one of its reads', '/a/', 'props of a', (key: string) => (key === 'y' ? 'another' : digestOf(key))],
    ['a read that finds nothing any more', '/a/', 'props of a', (key: string) => (key === 'x' ? '' : digestOf(key))],
  ])('has nothing for %s', (_, page, props, digests) => {
    expect(openKeptPages(keepTwo()).find(page, props, digests)).toBeNull();
  });

  it('keeps the pages of the last build alone, those used again among them', () => {
    const place = keepTwo();
    const second = openKeptPages(place);
    second.find('/a/', 'props of a', digestOf);
    second.keep('/c/', 'props of c', Buffer.from('<p>c'), ['x'], digestOf);
    second.close();
    const third = openKeptPages(place);
    expect(['a', 'b', 'c'].map((name) => text(third.find(`/${name}/`, `props of ${name}`, digestOf)))).toEqual(['<p>a', null, '<p>c']);
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
        const found = [text(file.find('/a/', 'props of a', digestOf)), text(file.find('/b/', 'props of b', digestOf))];
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
