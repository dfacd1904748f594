import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { listFiles } from '../list-files.ts';
import { useTemporaryFolders } from '../temporary-folders.ts';
import { type Fragment, writeFragments } from './write-fragments.ts';

const makeFolder = useTemporaryFolders();
const numbers = Array.from({ length: 150 }, (_, number) => number);

/** Gives the fragment of an article with a title of its own. */
function makeFragment(number: number): Fragment {
  const part = { title: 'as the text has it', path: `articles/${number}/`, source: '', sentences: [['s1', `Sentence of ${number}.`]], facts: [] };
  return { path: `fragment/${number}.pf_fragment`, rest: { word_count: number, content: '' }, partText: JSON.stringify(part), title: `Report ${number}` };
}

/** Gives what stands in a folder in hexadecimal, by path. */
function readBytes(folder: string): Map<string, string> {
  return new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path)).toString('hex')]));
}

it('writes what results show with the title of the page', async () => {
  const folder = makeFolder();
  await writeFragments(folder, [7], makeFragment);
  expect(gunzipSync(readFileSync(join(folder, 'fragment/7.pf_fragment'))).toString()).toBe(
    'pagefind_dcd{"word_count":7,"content":"","url":"articles/7/","ledger":{"title":"Report 7","path":"articles/7/","source":"","sentences":[["s1","Sentence of 7."]],"facts":[]}}',
  );
});

it('writes the same bytes by workers', async () => {
  const [here, there] = [makeFolder(), makeFolder()];
  await writeFragments(here, numbers, makeFragment, Number.POSITIVE_INFINITY);
  await writeFragments(there, numbers, makeFragment, 1);
  expect(readBytes(here).size).toBe(numbers.length);
  expect(readBytes(there)).toEqual(readBytes(here));
});

it('throws what a worker throws, while others wait', async () => {
  const many = Array.from({ length: 2000 }, (_, number) => number);
  await expect(writeFragments(makeFolder(), many, (number) => ({ ...makeFragment(number), partText: '{' }), 1)).rejects.toThrow('JSON');
});
