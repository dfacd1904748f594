import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sumPage } from '../kept-pages/sum-page.ts';
import { useTemporaryFolders } from '../temporary-folders.ts';
import { readAhead } from './read-ahead.ts';
import { readPagesEarly } from './read-built-site.ts';
import { beginReading, type FilesRead } from './read-files.ts';

const makeFolder = useTemporaryFolders();
const names = Array.from({ length: 150 }, (_, number) => `${number}/index.html`);
const untold = names.map((name) => [name, null] as const);
const facts = { shownAs: 'dist', base: '/', url: null, records: new Map(), privatePaths: [] };

/** Writes a site of pages that lead to each other, and gives its folder. */
function writeSite(): string {
  const folder = makeFolder();
  for (const [number, name] of names.entries()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `<html lang="en"><head><title>${number}</title></head><body><a href="/${number * 7}/#x">Next</a></body></html>`);
  }
  return folder;
}

/** Gives what was read, with names in the place of their numbers. */
function tell({ files, pages, names: numbers }: FilesRead) {
  const all = [...numbers.keys()];
  const told = [...pages].map(([file, { title, leadsTo, places }]) => [file, title, ...[...leadsTo, ...places].map((number) => all[number])]);
  return { files: [...files].sort(), pages: told.sort() };
}

describe('readAhead', () => {
  it('reads what is written, so that the rest and it are the same as all read at once', async () => {
    const folder = writeSite();
    const ahead = readAhead(folder, facts, 1);
    ahead.add(untold.slice(0, 40));
    ahead.begin(beginReading());
    ahead.add(untold.slice(40, 120));
    const read = await ahead.end();
    expect(read.pages.size).toBeGreaterThanOrEqual(40);
    expect(read.pages.size).toBeLessThan(names.length);
    expect(tell(await readPagesEarly(folder, facts, read))).toEqual(tell(await readPagesEarly(folder, facts, beginReading())));
  });

  it('knows which files are left, those among them that are written after its end', async () => {
    const folder = writeSite();
    const ahead = readAhead(folder, facts, 1);
    ahead.begin(beginReading());
    ahead.add(untold.slice(0, 120));
    const read = await ahead.end();
    ahead.add(untold.slice(120));
    expect(ahead.late()).toHaveLength(names.length - read.pages.size);
    expect(tell(await readPagesEarly(folder, facts, read, ahead.late()))).toEqual(tell(await readPagesEarly(folder, facts, beginReading())));
  });

  it('never begins with few files, or where nobody says that it may', async () => {
    const [few, closed] = [readAhead(writeSite(), facts), readAhead(writeSite(), facts, 1)];
    few.begin(beginReading());
    for (const ahead of [few, closed]) {
      ahead.add(untold);
      expect((await ahead.end()).files.size).toBe(0);
    }
  });

  it('takes over what is known of a page whose sum was told, without opening it', async () => {
    const folder = writeSite();
    const sum = sumPage(readFileSync(join(folder, '3/index.html')));
    const known = { ...beginReading(), sums: new Map([['3/index.html', sum]]) };
    const { pages } = await readPagesEarly(folder, facts, known);
    rmSync(join(folder, '3/index.html'));
    const ahead = readAhead(folder, facts, 1);
    ahead.add([['3/index.html', sum], ...untold.slice(4)]);
    ahead.begin(beginReading(pages, known.names.keys()));
    expect((await ahead.end()).pages.get('3/index.html')).toBe(pages.get('3/index.html'));
  });

  it('throws at its end where a file is missing', async () => {
    const ahead = readAhead(writeSite(), facts, 1);
    ahead.begin(beginReading());
    ahead.add([['missing/index.html', null]]);
    await expect(ahead.end()).rejects.toThrow('ENOENT');
  });
});
