import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useTemporaryFolders } from '../temporary-folders.ts';
import { holdFragments } from './hold-fragments.ts';

const makeFolder = useTemporaryFolders();

/** Gives a site whose index holds two fragments, and the place at which they are known. */
function buildSite(): { site: string; kept: string; index: string } {
  const site = makeFolder();
  const index = join(site, 'pagefind', 'abc123');
  const taking = holdFragments(join(site, 'kept', '0-1'), join(site, 'none')).takeInto(index);
  mkdirSync(join(index, 'fragment'), { recursive: true });
  for (const name of ['one', 'two']) {
    expect(taking.take(`fragment/${name}`, `articles/${name}/`, name)).toBe(false);
    writeFileSync(join(index, 'fragment', name), `bytes of ${name}`);
  }
  taking.end(['one', 'two'].map((name) => [`fragment/${name}`, `articles/${name}/`, name]));
  writeFileSync(join(site, 'pagefind.json'), JSON.stringify({ bundle: 'abc123' }));
  return { site, kept: join(site, 'kept', '0-1'), index };
}

it('takes over what is made from the same, from build to build', () => {
  const { site, kept, index } = buildSite();
  for (const round of [1, 2]) {
    const folder = makeFolder();
    const taking = holdFragments(kept, site).takeInto(folder);
    expect(taking.take('fragment/one', 'articles/one/', 'one')).toBe(true);
    expect(taking.take('fragment/two', 'articles/two/', 'two')).toBe(true);
    taking.end([]);
    expect(lstatSync(join(folder, 'fragment/one')).ino, `build ${round}`).toBe(lstatSync(join(index, 'fragment/one')).ino);
    expect(readFileSync(join(folder, 'fragment/two'), 'utf8')).toBe('bytes of two');
  }
});

it('takes over nothing of another page, of another title, or that nobody knows', () => {
  const { site, kept } = buildSite();
  const taking = holdFragments(kept, site).takeInto(makeFolder());
  expect(taking.take('fragment/one', 'articles/other/', 'one')).toBe(false);
  expect(taking.take('fragment/one', 'articles/one/', 'one (2)')).toBe(false);
  expect(taking.take('fragment/three', 'articles/one/', 'one')).toBe(false);
});

it('takes over nothing that was written into since, or of an index that is gone', () => {
  const { site, kept, index } = buildSite();
  writeFileSync(join(index, 'fragment/one'), 'others');
  const taking = holdFragments(kept, site).takeInto(makeFolder());
  expect(taking.take('fragment/one', 'articles/one/', 'one')).toBe(false);
  writeFileSync(join(site, 'pagefind.json'), '{"bundle":"../gone"}');
  expect(holdFragments(kept, site).takeInto(makeFolder()).take('fragment/two', 'articles/two/', 'two')).toBe(false);
});
