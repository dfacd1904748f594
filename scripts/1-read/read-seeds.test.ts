import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { largestSeed, readSeeds } from './read-seeds.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
const codes = () => readSeeds(folder).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('readSeeds', () => {
  test('reads text files in the order of their names and leaves every byte as it is', () => {
    put('b.txt', 'Zweite\r\n\u00a0Zeile ');
    put('a.txt', '\ufeffErste');
    const { seeds, problems } = readSeeds(folder);
    expect(seeds.map(({ file, text }) => [file, text])).toEqual([
      ['a.txt', '\ufeffErste'],
      ['b.txt', 'Zweite\r\n\u00a0Zeile '],
    ]);
    expect(problems).toEqual([]);
  });

  test('passes over what is no seed and says so', () => {
    put('a.txt', 'A');
    put('.hidden.txt', 'x');
    put('notes.md', 'x');
    mkdirSync(join(folder, 'sub'));
    expect(readSeeds(folder).ignored).toEqual(['.hidden.txt', 'notes.md', 'sub']);
  });

  test.each<[why: string, bytes: string | Uint8Array, code: string]>([
    ['nothing', '', 'E_EMPTY 1:1'],
    ['only space and marks', ' \n\t—\n', 'E_EMPTY 1:1'],
    ['Latin-1', Buffer.from('Title\n\ncaf\xe9 au lait', 'latin1'), 'E_ENCODING 3:4'],
    ['an overlong sequence', Uint8Array.of(0x41, 0x0a, 0xc0, 0xaf), 'E_ENCODING 2:1'],
    ['a cut sequence', Uint8Array.of(0x41, 0xe2, 0x82), 'E_ENCODING 1:2'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00), 'E_ENCODING 1:1'],
    ['a zero byte', 'Title\n\na\u0000b', 'E_BINARY 3:2'],
    ['a PDF', '%PDF-1.7 …', 'E_BINARY 1:1'],
  ])('refuses %s', (_why, bytes, code) => {
    put('x.txt', bytes);
    expect(codes()).toEqual([code]);
  });

  test('refuses links, folders and what is too large without reading them', () => {
    symlinkSync('/etc/hostname', join(folder, 'link.txt'));
    mkdirSync(join(folder, 'folder.txt'));
    put('huge.txt', '');
    truncateSync(join(folder, 'huge.txt'), largestSeed + 1);
    expect(codes()).toEqual(['E_NOT_REGULAR 1:1', 'E_TOO_LARGE 1:1', 'E_SYMLINK 1:1']);
  });

  test('names every fault of a run, and the good ones are still read', () => {
    put('a.txt', '');
    put('b.txt', 'Good');
    put('c.txt', Buffer.from('\xe9', 'latin1'));
    const { seeds, problems } = readSeeds(folder);
    expect(seeds.map(({ file }) => file)).toEqual(['b.txt']);
    expect(problems.map(({ code }) => code)).toEqual(['E_EMPTY', 'E_ENCODING']);
  });

  test('an empty folder and a missing one are problems', () => {
    expect(codes()).toEqual(['E_NO_INPUT 1:1']);
    rmSync(folder, { recursive: true });
    expect(codes()).toEqual(['E_UNREADABLE 1:1']);
  });

  test('a name that drives the terminal is refused', () => {
    put('\u001b[31mred.txt', 'x');
    expect(codes()).toEqual(['E_NAME 1:1']);
  });
});
