import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBuildOptions } from './build-options.ts';
import { Refusal } from './refusal.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

const makeFolder = useTemporaryFolders();

/** Gives the codes and messages with which options are refused. */
function refusalOf(args: string[]): string[] {
  try {
    readBuildOptions(args);
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ path, code, message }) => `${path} ${code} ${message}`);
    throw error;
  }
  return [];
}

describe('readBuildOptions', () => {
  it('has a default for every flag', () => {
    expect(readBuildOptions(['--out', join(makeFolder(), 'new')])).toMatchObject({ seeds: 'seeds', base: '/', site: null, text: 'full' });
  });

  it.each([
    ['/', '/'],
    ['', '/'],
    ['a', '/a/'],
    ['/a/b', '/a/b/'],
    ['/a/b/', '/a/b/'],
    ['~name/ledger-1.0', '/~name/ledger-1.0/'],
  ])('takes the base %j as %s', (base, normal) => {
    expect(readBuildOptions(['--out', makeFolder(), '--base', base]).base).toBe(normal);
  });

  it.each([
    [['--base', '//evil.example'], '--base E_OPTION "//evil.example" is no path of an address'],
    [['--base', '/a b/'], '--base E_OPTION "/a b/" is no path of an address'],
    [['--base', '/a?b'], '--base E_OPTION "/a?b" is no path of an address'],
    [['--base', 'https://example.org/'], '--base E_OPTION "https://example.org/" is no path of an address'],
    [['--site', 'example.org'], '--site E_OPTION "example.org" is no address of a site'],
    [['--site', 'ftp://example.org'], '--site E_OPTION "ftp://example.org" is no address of a site'],
    [['--text', 'some'], '--text E_OPTION "some" is no amount of text'],
    [['--colour', 'red'], "command line E_OPTION Unknown option '--colour'"],
    [['seeds'], expect.stringContaining("command line E_OPTION Unexpected argument 'seeds'")],
  ])('refuses %j', (args, problem) => {
    expect(refusalOf(['--out', join(makeFolder(), 'new'), ...args])).toEqual([problem]);
  });

  it('refuses to put the site in the place of a folder that holds something else', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'thesis.txt'), 'years of work');
    expect(refusalOf(['--out', folder])).toEqual([expect.stringContaining('E_OUT the folder holds something else')]);
    expect(refusalOf(['--out', join(folder, 'thesis.txt')])).toEqual([expect.stringContaining('E_OUT')]);
  });

  it('takes an empty folder and one that holds a built site', () => {
    const folder = makeFolder();
    expect(refusalOf(['--out', folder])).toEqual([]);
    writeFileSync(join(folder, 'pagefind.json'), '{}');
    expect(refusalOf(['--out', folder])).toEqual([]);
  });
});
