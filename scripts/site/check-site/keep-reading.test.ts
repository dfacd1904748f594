import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../src/schemas/content-policy.ts';
import { sumPage } from '../kept-pages/sum-page.ts';
import { useTemporaryFolders } from '../temporary-folders.ts';
import type { CheckedArticle } from './built-site.ts';
import { checkSite } from './check-site.ts';
import { keepReading, openReading, readingVersion } from './keep-reading.ts';
import { listHooks, readBuiltSite, readPagesEarly } from './read-built-site.ts';
import { beginReading } from './read-files.ts';

const makeFolder = useTemporaryFolders();
const page = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${contentPolicy.page}"><title>${title}</title></head><body><main data-pagefind-body><h1>${title}</h1>${main}</main></body></html>`;
const site: Readonly<Record<string, string>> = {
  'index.html': page(
    'Home',
    '<a href="/one/#x">One</a> <a href="/two/">Two</a><div hidden data-search-hooks><i data-hook="title" data-value="Home"></i></div><img src="/a.svg">',
  ),
  'one/index.html': page('One', '<p id="x">x</p>'),
  'two/index.html': page('Two', '<a href="/one/">One</a>'),
  'articles/a/index.html': page('A', '<p id="s1">Said.</p>'),
  'a.svg': '<svg/>',
};
const recordOf = (text: string) => new Map([['a', { sum: text, sentences: [{ id: 's1', text }], dates: [], figures: [], meetings: [], agreements: [] }]]);

/** Reads a site after files were changed (null removes one) and gives what was read and everything that is found wrong. */
async function readSite(changes: Readonly<Record<string, string | null>>, place: string | null, sentence = 'Said.', untold = '') {
  const folder = makeFolder();
  const sums = new Map<string, string>();
  for (const [file, content] of Object.entries({ ...site, ...changes })) {
    if (content === null) continue;
    if (file.endsWith('.html') && file !== untold) sums.set(file, sumPage(Buffer.from(content)));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const records = recordOf(sentence) as unknown as ReadonlyMap<string, CheckedArticle>;
  const facts = { shownAs: 'dist', base: '/', url: null, records, privatePaths: [] };
  const read = await readPagesEarly(folder, facts, { ...(place === null ? beginReading() : openReading(place)), sums });
  const hooks = listHooks(read);
  const early = read.pages.size;
  const built = await readBuiltSite(folder, facts, read);
  rmSync(folder, { recursive: true });
  return { read, early, told: { hooks, files: [...built.files], titles: [...built.pages].map(([file, { title }]) => [file, title]) }, built };
}

/** Keeps the reading of the site and gives its place. */
async function keepSite(): Promise<string> {
  const place = join(makeFolder(), 'reading', '0-1');
  keepReading(place, (await readSite({}, null)).read);
  return place;
}

describe('keepReading', () => {
  it.each([
    ['nothing', {}, 'Said.'],
    ['another text of a page', { 'one/index.html': page('Uno', '<p id="y">y</p>') }, 'Said.'],
    ['a page that is gone, to which others lead', { 'two/index.html': null }, 'Said.'],
    ['a picture that is gone', { 'a.svg': null }, 'Said.'],
    ['another sentence in the record', {}, 'Written.'],
    ['a new page', { 'three/index.html': page('Three', '') }, 'Said.'],
  ])('tells the same of a site as reading all of it anew, where the change is %s', async (_, changes, sentence) => {
    const [kept, anew] = [await readSite(changes, await keepSite(), sentence), await readSite(changes, null, sentence)];
    expect(kept.told).toEqual(anew.told);
    expect(kept.built.faults).toEqual(anew.built.faults);
    const rules = (one: typeof kept) => checkSite({ ...one.built, readPage: () => ({ references: [], html: '' }) as never });
    expect(rules(kept)).toEqual(rules(anew));
  });

  it('reads only what is another', async () => {
    const { read } = await readSite({ 'one/index.html': page('Uno', '<p id="x">y</p>') }, await keepSite());
    expect([...read.pages].filter(([file, known]) => read.before.get(file) === known).map(([file]) => file)).toEqual([
      'articles/a/index.html',
      'index.html',
      'two/index.html',
    ]);
  });

  it('reads a page of which nobody told the sum, and does not keep it', async () => {
    const place = await keepSite();
    const { read } = await readSite({}, place, 'Said.', 'one/index.html');
    expect([...read.pages].filter(([file, known]) => read.before.get(file) !== known).map(([file]) => file)).toEqual(['one/index.html']);
    keepReading(place, read);
    expect(openReading(place).before.has('two/index.html')).toBe(true);
    expect(openReading(place).before.has('one/index.html')).toBe(false);
  });

  it('holds nothing where its file is not whole', async () => {
    const place = await keepSite();
    const whole = readFileSync(place);
    for (const bytes of [whole.subarray(0, whole.length - 5), whole.map((byte, at) => (at === 9 ? byte ^ 1 : byte)), Buffer.alloc(0)]) {
      writeFileSync(place, bytes);
      expect(openReading(place).before.size).toBe(0);
    }
  });

  describe('beside many pages that stay', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`many/${at}/index.html`, page(`Page ${at}`, `<a href="/many/${at % 5}/">Next</a>`)]),
    );
    const [first, second] = [
      { ...many, 'many/3/index.html': page('Another', '<p id="z">z</p><a href="/many/9/">On</a> <a href="/two/">Two</a>') },
      { ...many, 'many/5/index.html': page('Third', '<a href="/many/3/">Back</a> <a href="/one/#x">Out</a>'), 'many/7/index.html': null },
    ];

    it('writes only what is another since all were written, build after build', async () => {
      const place = join(makeFolder(), 'reading', '0-1');
      keepReading(place, (await readSite(many, null)).read);
      const whole = readFileSync(place);
      for (const [changes, others] of [
        [first, ['many/3/index.html']],
        [second, ['many/3/index.html', 'many/5/index.html']],
        [first, ['many/3/index.html', 'many/5/index.html', 'many/7/index.html']],
      ] as const) {
        const [kept, anew] = [await readSite(changes, place), await readSite(changes, null)];
        expect(kept.told).toEqual(anew.told);
        expect(kept.built.faults).toEqual(anew.built.faults);
        expect([...kept.read.pages].filter(([file, known]) => kept.read.before.get(file) !== known).map(([file]) => file)).toEqual(others);
        keepReading(place, kept.read);
        expect(readFileSync(place)).toEqual(whole);
        expect(readFileSync(`${place}.changes`).length).toBeLessThan(whole.length / 2);
        const opened = openReading(place);
        const named = ({ names, before }: typeof opened) => {
          const words = [...names.keys()];
          return [...before].map(([file, { title, leadsTo }]) => [file, title, ...[...leadsTo].map((number) => words[number])]).sort();
        };
        expect(named(opened)).toEqual(named({ ...anew.read, before: anew.read.pages }));
      }
    });

    it('takes no changes of another file, and writes all anew where much is another', async () => {
      const place = join(makeFolder(), 'reading', '0-1');
      keepReading(place, (await readSite(many, null)).read);
      keepReading(place, (await readSite(first, place)).read);
      const changes = readFileSync(`${place}.changes`);
      keepReading(place, (await readSite({}, place)).read);
      expect(readdirSync(dirname(place))).toEqual(['0-1']);
      writeFileSync(`${place}.changes`, changes);
      expect([...openReading(place).before.keys()].sort()).toEqual(
        Object.keys(site)
          .filter((file) => file.endsWith('.html'))
          .sort(),
      );
    });
  });

  it('has another version for another address and other private folders', () => {
    const facts = { base: '/', url: null, privatePaths: ['/x'] };
    const versions = [facts, { ...facts, base: '/a/' }, { ...facts, url: 'https://example.org' }, { ...facts, privatePaths: ['/y'] }].map(readingVersion);
    expect(new Set(versions).size).toBe(4);
  });
});
