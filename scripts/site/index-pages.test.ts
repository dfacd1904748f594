import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCbor } from './cbor.ts';
import { indexPages } from './index-pages.ts';
import { useTemporaryFolders } from './temporary-folders.ts';

const makeFolder = useTemporaryFolders();

/** Names enough that an order by chance would not come twice. */
const countries = Array.from({ length: 30 }, (_, index) => `Country ${String.fromCharCode(65 + ((index * 7) % 26))}${index}`);

/** Indexes the same small site anew and gives the content of every file of the index in hexadecimal, by path. */
async function indexSite(): Promise<Map<string, string>> {
  const folder = makeFolder();
  for (const [number, country] of countries.entries()) {
    mkdirSync(join(folder, String(number)));
    const filters = ['kind:Country', `country:${country}`, `leader:Leader ${number % 11}`].map((filter) => `<p data-pagefind-filter="${filter}"></p>`).join('');
    writeFileSync(
      join(folder, String(number), 'index.html'),
      `<html lang="en"><body data-pagefind-body><h1>${country}</h1>${filters}<p>Words about it.</p></body></html>`,
    );
  }
  await indexPages(folder);
  const { bundle } = JSON.parse(readFileSync(join(folder, 'pagefind.json'), 'utf8')) as { bundle: string };
  const index = join(folder, 'pagefind', bundle);
  expect(readdirSync(join(folder, 'pagefind'))).toEqual([bundle]);
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [join(parentPath, name).slice(index.length), readFileSync(join(parentPath, name)).toString('hex')] as const).sort(),
  );
}

describe('indexPages', () => {
  it('gives the same bytes for the same pages, with the values of a filter in order', async () => {
    const first = await indexSite();
    expect(await indexSite()).toEqual(first);
    const filters = [...first]
      .filter(([path]) => path.endsWith('.pf_filter'))
      .map(([, hex]) => readCbor(gunzipSync(Buffer.from(hex, 'hex')).subarray('pagefind_dcd'.length)));
    const [, values] = filters.find((filter) => Array.isArray(filter) && filter[0] === 'country') as [string, Array<[string, number[]]>];
    expect(values.map(([value]) => value)).toEqual([...countries].sort());
    expect(values.map(([, pages]) => pages.length)).toEqual(countries.map(() => 1));
  });

  it('leaves out interfaces that the site does not load', async () => {
    expect([...(await indexSite()).keys()].filter((path) => path.endsWith('.js') || path.endsWith('.css'))).toEqual([expect.stringMatching(/pagefind\.js$/)]);
  });
});
