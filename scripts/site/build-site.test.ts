import { hash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPage } from './check-site/read-page.ts';
import { listFiles } from './list-files.ts';
import { expectReadable } from './read-back/expect-readable.ts';
import { type BuildEnd, runBuild } from './run-build.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

const makeFolder = useTemporaryFolders();

/** Makes a folder that looks like an earlier build, and gives it with the folder around it. */
function makeEarlierBuild(): { parent: string; out: string } {
  const parent = makeFolder();
  const out = join(parent, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'pagefind.json'), '{}');
  writeFileSync(join(out, 'index.html'), 'the earlier site');
  return { parent, out };
}

/** Writes files into a new folder and gives it. */
function makeSeeds(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe('a build that cannot end well', () => {
  it('names every problem, ends with 1 and leaves the earlier site as it was', async () => {
    const { parent, out } = makeEarlierBuild();
    const seeds = makeSeeds({ 'empty.txt': '  \n', 'binary.txt': 'PK\u0003\u0004rest' });
    const { status, errors } = await runBuild(['--seeds', seeds, '--out', out]);
    expect(status).toBe(1);
    expect(errors).toMatch(/empty\.txt:1:1 E_EMPTY is empty\n {4}\S/);
    expect(errors).toMatch(/binary\.txt:1:1 E_BINARY /);
    expect(errors).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the earlier site');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('ends with 1 where another build holds the folder', async () => {
    const { parent, out } = makeEarlierBuild();
    writeFileSync(`${out}.lock`, String(process.pid));
    const { status, errors } = await runBuild(['--out', out]);
    expect(status).toBe(1);
    expect(errors).toContain(`E_LOCKED process ${process.pid} is building into the same folder`);
    expect(readdirSync(parent)).toEqual(['dist', 'dist.lock']);
  });

  it('tidies up when it is interrupted', async () => {
    const { parent, out } = makeEarlierBuild();
    const { status, errors } = await runBuild(['--out', out], { stopAt: 'Rendering pages' });
    expect(status).toBe(1);
    expect(errors).toContain('E_STOPPED stopped by SIGINT');
    expect(errors).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the earlier site');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('refuses a flag that does not exist', async () => {
    const { status, errors } = await runBuild(['--sedes', 'x']);
    expect(status).toBe(1);
    expect(errors).toContain("E_OPTION Unknown option '--sedes'");
  });
});

/** Gives the hash of every file below a folder, by path. */
function hashFiles(folder: string): Map<string, string> {
  return new Map(listFiles(folder).map((path) => [path, hash('sha256', readFileSync(join(folder, path)))]));
}

/** People, an agreement and a figure that stand nowhere else in the project. */
const unheardOf = `Bhutan and Laos Sign Agreement on River Research

Bhutan’s Foreign Minister Tshewang Norbu met with Lao Prime Minister Bounthavy Sengsavath in Vientiane on 14 May 2024. During the meeting, the two sides signed the Agreement on Joint River Research.

“Our rivers rise in different mountains, but they ask the same questions of us,” Norbu said after the talks.

Trade turnover between Bhutan and Laos reached $37 million in 2023, according to Sengsavath. He expressed hope that the figure would grow once the first research stations open.

The agreement provides for the exchange of students and for a common archive of measurements. Laos will host the first conference of the researchers in the autumn of 2025.

Prime Minister Bounthavy Sengsavath accepted an invitation to visit Bhutan. The date of the visit will be agreed through diplomatic channels.

Tshewang Norbu also visited a school for hydrologists near the capital and spoke with its students about work in the mountains.
`;

describe('an article about people nobody has heard of, in a site under a base path', () => {
  const base = '/a/b/';
  let site = '';
  let seeds = '';
  let cache = '';
  let end: BuildEnd = { status: null, output: '', errors: '' };
  /** Hash and inode of every file of the build before, by path. */
  const before = new Map<string, string>();
  const tellFiles = () => new Map([...hashFiles(site)].map(([path, bytes]) => [path, `${bytes} ${statSync(join(site, path)).ino}`]));
  /** Main headings by path of the page. */
  const headings = new Map<string, string>();

  beforeAll(async () => {
    const { out } = makeEarlierBuild();
    seeds = makeFolder();
    cpSync('seeds', seeds, { recursive: true });
    writeFileSync(join(seeds, '005_unheard-of.txt'), unheardOf);
    site = out;
    cache = makeFolder();
    const flags = ['--out', out, '--base', base, '--site', 'https://example.org', '--cache', cache];
    // What an earlier build kept, of another article in the place of this one.
    const earlier = makeFolder();
    cpSync('seeds', earlier, { recursive: true });
    writeFileSync(join(earlier, '005_heard-of.txt'), unheardOf.replaceAll('Bhutan', 'Nepal').replaceAll('Norbu', 'Thapa').replace('$37', '$39'));
    await runBuild(['--seeds', earlier, ...flags]);
    for (const [path, told] of tellFiles()) before.set(path, told);
    end = await runBuild(['--seeds', seeds, ...flags]);
    for (const file of listFiles(site).filter((path) => path.endsWith('.html'))) {
      headings.set(file, /<title>(.*?)<\/title>/s.exec(readFileSync(join(site, file), 'utf8'))?.[1] ?? '');
    }
  });

  /** Gives the pages of a kind whose title holds a name. */
  const pagesAbout = (kind: RegExp, name: string) => [...headings].filter(([file, title]) => kind.test(file) && title.includes(name)).map(([file]) => file);

  it('builds, passes its own checks and says what it made', () => {
    expect(end).toMatchObject({ status: 0, errors: '' });
    expect(end.output.trimEnd().split('\n').at(-1)).toMatch(/^Built \S*dist\/: 6 articles, \d+ pages, \d+ in the search index\.$/);
  });

  it('uses most pages of the build before again, though one article is another', () => {
    const { used, all } = /^Used (?<used>\d+) of (?<all>\d+) pages/m.exec(end.output)?.groups ?? {};
    expect(Number(used)).toBeGreaterThan(Number(all) / 2);
    expect(Number(used)).toBeLessThan(Number(all));
    expect(new Set(listFiles(join(cache, 'pages')).map((path) => basename(path).split('.')[0]))).toEqual(new Set(['0-1']));
  });

  it('takes over files for programs of what the other article leaves alone', () => {
    const { again, all } = /^Took over (?<again>\d+) of (?<all>\d+) files for programs/m.exec(end.output)?.groups ?? {};
    expect(Number(again)).toBeGreaterThan(Number(all) / 4);
    expect(Number(again)).toBeLessThan(Number(all));
    expect(listFiles(join(cache, 'files')).map((path) => basename(path))).toEqual(['0-1']);
  });

  it('leaves files that stay as they are where they are on the disk, and writes into none of them', () => {
    // The folder of the index is named after its content, so what it takes over lies in another than before.
    const placeOf = (path: string) => path.replace(/^pagefind\/[\da-f]{16}\//, 'pagefind/');
    const earlier = new Map([...before].map(([path, file]) => [placeOf(path), file]));
    const told = [...tellFiles()];
    const same = told.filter(([path, file]) => earlier.get(placeOf(path)) === file);
    const inodes = new Set([...before.values()].map((file) => file.split(' ')[1]));
    const taken = told.filter(([, file]) => inodes.has(file.split(' ')[1]));
    expect(same.length).toBeGreaterThan(told.length / 2);
    expect(taken).toEqual(same);
  });

  it('replaces the earlier site and leaves nothing beside it', () => {
    expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toBe('the earlier site');
    expect(readdirSync(join(site, '..'))).toEqual(['dist']);
  });

  it.each([
    [/^articles\//, 'Bhutan and Laos Sign Agreement on River Research'],
    [/^countries\//, 'Bhutan'],
    [/^countries\//, 'Lao'],
    [/^(?:leaders|people)\//, 'Tshewang Norbu'],
    [/^(?:leaders|people)\//, 'Bounthavy Sengsavath'],
    [/^agreements\//, 'Agreement on Joint River Research'],
    [/^relations\/[a-z-]*bhutan[a-z-]*\//, 'Lao'],
  ])('gives a page in %s about %s', (kind, name) => {
    expect(pagesAbout(kind, name)).not.toEqual([]);
  });

  it('shows the figure in the list of figures', () => {
    expect(readFileSync(join(site, 'figures', 'index.html'), 'utf8')).toContain('$37 million');
  });

  it('has every link under the base path', () => {
    const addresses = [...headings.keys()].flatMap((file) =>
      readPage(file, readFileSync(join(site, file), 'utf8'), () => ({ kind: 'no-address' })).references.map(({ address }) => address),
    );
    const outside = addresses.filter((address) => address.startsWith('/') && !address.startsWith(base));
    expect(addresses.filter((address) => address.startsWith(base)).length).toBeGreaterThan(100);
    expect(outside).toEqual([]);
  });

  describe('read back', () => expectReadable(() => ({ site, seeds, base, url: 'https://example.org' })));

  it('has its search index and no folder for intermediate files', () => {
    const [bundle = '', ...others] = readdirSync(join(site, 'pagefind'));
    expect(existsSync(join(site, 'pagefind', bundle, 'pagefind.js'))).toBe(true);
    expect(others).toEqual([]);
    expect(readdirSync(site).filter((name) => name.startsWith('.'))).toEqual(['.well-known']);
  });

  it('survives being killed, and then gives the same bytes in other surroundings, without anything that was kept', { timeout: 600_000 }, async () => {
    const parent = join(makeFolder(), 'with space and é');
    const out = join(parent, 'dist');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'pagefind.json'), '{}');
    writeFileSync(join(out, 'index.html'), 'the earlier site');
    // The same articles, put into their folder the other way round.
    const others = makeFolder();
    for (const name of readdirSync(seeds).toReversed()) cpSync(join(seeds, name), join(others, name));
    const flags = ['--seeds', others, '--out', out, '--base', base, '--site', 'https://example.org', '--cache'];
    for (const stopAt of ['Reading the articles', 'Rendering pages', 'Indexing the pages']) {
      // The pages that the build above kept bring the last of these steps sooner.
      const { status } = await runBuild([...flags, cache], { stopAt, stopBy: 'SIGKILL' });
      expect(status, stopAt).toBeNull();
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the earlier site');
      expect(readdirSync(out)).toHaveLength(2);
    }
    // What the killed builds left lies where the next one works.
    expect(readdirSync(parent)).toEqual(expect.arrayContaining(['dist', 'dist.building', 'dist.lock']));
    const under = ['sh', '-c', 'umask 077; exec "$@"', 'sh', ...(existsSync('/usr/bin/taskset') ? ['taskset', '-c', '0'] : [])];
    const { status, errors } = await runBuild([...flags, ''], {
      under,
      env: { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: '/nonexistent' },
    });
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    expect(readdirSync(parent)).toEqual(['dist']);
    const [first, second] = [hashFiles(site), hashFiles(out)];
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect([...second].filter(([file, hash]) => first.get(file) !== hash).map(([file]) => file)).toEqual([]);
  });
});
