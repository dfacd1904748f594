import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSeeds } from '../1-read/read-seeds.ts';
import { useTemporaryFolders } from '../site/temporary-folders.ts';
import { contentRows } from './content-rows.ts';
import type { FaultRow, TakenRecord } from './fault-row.ts';
import { makeArticle, put } from './make-input.ts';
import { refusedRows } from './refused-rows.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { breaches, describeOutput, makePlace, type RunEnd, type RunPlace, readRecords, runRecords } from './run-records.ts';
import { takenRows } from './taken-rows.ts';

const makeFolder = useTemporaryFolders();

/** Makes the input of rows in one folder. */
function makeInput(rows: readonly FaultRow[], { seeds }: RunPlace): void {
  for (const { make } of rows) make(seeds);
}

/** Makes records of a good article, so that there is an output to keep. */
async function makeEarlier(place: RunPlace): Promise<string[]> {
  put('good.txt')(place.seeds);
  expect((await runRecords(place)).status).toBe(0);
  return describeOutput(place.out);
}

test('every row of the catalogue is tried, or said to be tried elsewhere, or left out for a reason', () => {
  const sections = { A: 30, B: 20, C: 21, D: 14, E: 13, F: 10, G: 10, H: 10 };
  const rows = Object.entries(sections).flatMap(([letter, count]) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`));
  const tried = new Set([...refusedRows, ...takenRows, ...contentRows].map(({ id }) => id));
  // Tests of their own further down, and the payloads of the pages.
  const here = ['A9', 'A24', 'A25', 'A29', 'H3', 'H8', 'H9', 'H10', 'F10'];
  const onPages = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 21].map((number) => `C${number}`);
  const known = (id: string) => tried.has(id) || id in rowsLeftOut || here.includes(id) || onPages.includes(id);
  expect(rows.filter((id) => !known(id))).toEqual([]);
});

describe('input that is refused', () => {
  let place: RunPlace;
  let end: RunEnd;
  let earlier: string[];
  beforeAll(async () => {
    place = makePlace(makeFolder());
    earlier = await makeEarlier(place);
    makeInput(refusedRows, place);
    end = await runRecords(place);
  });

  test('ends with 1, by the contract, and leaves the earlier output as it was', () => {
    expect(breaches(end, place)).toEqual([]);
    expect(end.status).toBe(1);
    expect(describeOutput(place.out)).toEqual(earlier);
    expect(`${end.output}${end.errors}`).not.toContain('root:');
  });

  test.each(refusedRows.map((row) => [row.id, row.what, row] as const))('%s names %s', (_id, _what, { refused }) => {
    const lines = end.errors.split('\n').filter((line) => line.includes(`/${refused}`));
    expect(lines).toHaveLength(1);
  });

  test('H10: nothing else is named, and every problem says what to do', () => {
    const named = end.errors.split('\n').filter((line) => / E_[A-Z_]+ /.test(line));
    expect(named).toHaveLength(refusedRows.length);
    expect(end.errors.match(/^ {4}\S/gm)).toHaveLength(named.length);
  });
});

describe('input that is taken', () => {
  let place: RunPlace;
  let end: RunEnd;
  let records = new Map<string, TakenRecord>();
  beforeAll(async () => {
    place = makePlace(makeFolder());
    makeInput(takenRows, place);
    end = await runRecords(place);
    if (end.status === 0) records = readRecords(place.out);
  });

  test('ends with 0, by the contract, with a record for every article', () => {
    expect(breaches(end, place)).toEqual([]);
    expect(end).toMatchObject({ status: 0, errors: expect.not.stringContaining(' E_') });
    const { seeds, problems } = readSeeds(place.seeds);
    expect(problems.filter(({ code }) => code.startsWith('E_'))).toEqual([]);
    expect([...records.keys()].sort()).toEqual(seeds.map(({ file }) => file).sort());
    expect(new Set([...records.values()].map(({ id }) => id.toLowerCase())).size).toBe(seeds.length);
  });

  test.each(takenRows.map((row) => [row.id, row.what, row] as const))('%s: %s', (_id, _what, { judge, told }) => {
    if (told) expect(`${end.output}${end.errors}`).toMatch(told);
    judge?.((file) => {
      const record = records.get(file);
      if (!record) throw new Error(`${file} has no record`);
      return record;
    });
  });

  test('H3, H8, H9, F10: the same records without a home, far in the future, under another mask and with little stack', async () => {
    const other = { ...makePlace(makeFolder()), seeds: place.seeds };
    const clock = `data:text/javascript,${encodeURIComponent('Date = class extends Date { constructor(...a) { super(...(a.length ? a : [4102444800000])); } static now() { return 4102444800000; } }; process.umask(0o077);')}`;
    const again = await runRecords(other, [], ['--stack-size=400', '--import', clock], { HOME: '/nonexistent', TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' });
    expect(breaches(again, other)).toEqual([]);
    expect(again.status).toBe(0);
    for (const { id } of records.values()) {
      const [first, second] = [place, other].map(({ out }) => readFileSync(join(out, 'articles', `${id}.md`), 'utf8'));
      expect(second).toBe(first);
    }
  });
});

test('hand-written content that is refused is named file by file', async () => {
  const place = makePlace(makeFolder());
  const content = makeFolder();
  for (const folder of ['topics', 'leaders', 'organizations', 'countries']) mkdirSync(join(content, folder));
  for (const { file, text } of contentRows) writeFileSync(join(content, file), text);
  put('good.txt')(place.seeds);
  const end = await runRecords(place, ['--content', content]);
  expect(breaches(end, place)).toEqual([]);
  expect(end.status).toBe(1);
  const named = contentRows.filter(({ file }) => !end.errors.includes(`${file}:`));
  expect(named.map(({ id, what }) => `${id} ${what}`)).toEqual([]);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

describe('what goes wrong around the input', () => {
  test('A24: a seed that disappears while the folder is read', () => {
    const { seeds } = makePlace(makeFolder());
    put('a.txt')(seeds);
    put('b.txt')(seeds);
    const { problems } = readSeeds(seeds, (name) => {
      if (name === 'b.txt') rmSync(join(seeds, 'b.txt'));
      return true;
    });
    expect(problems.map(({ code }) => code)).toEqual(['E_VANISHED']);
  });

  test('A25: an output that cannot be written', async () => {
    const place = makePlace(makeFolder());
    put('good.txt')(place.seeds);
    writeFileSync(join(place.out, 'a-file'), '');
    const end = await runRecords(place, ['--out', join(place.out, 'a-file', 'records')]);
    expect(breaches(end, place)).toEqual([]);
    expect(end).toMatchObject({ status: 1, errors: expect.stringMatching(/E_WRITE/) });
  });

  test('A29: no seeds at all', async () => {
    const place = makePlace(makeFolder());
    const end = await runRecords(place);
    expect(breaches(end, place)).toEqual([]);
    expect(end).toMatchObject({ status: 1, errors: expect.stringMatching(/seeds:1:1 E_NO_INPUT/) });
    expect(existsSync(join(place.out, 'articles'))).toBe(false);
  });

  test.runIf(process.getuid?.() !== 0)('A9: a seed that may not be read', async () => {
    const place = makePlace(makeFolder());
    writeFileSync(join(place.seeds, 'a9.txt'), makeArticle('a9'));
    chmodSync(join(place.seeds, 'a9.txt'), 0);
    const end = await runRecords(place);
    expect(breaches(end, place)).toEqual([]);
    expect(end).toMatchObject({ status: 1, errors: expect.stringMatching(/a9\.txt:1:1 E_UNREADABLE/) });
  });

  test.each([['--sedes', 'x'], ['surplus'], ['--seeds']])('flags that are none: %s', async (...flags) => {
    const place = makePlace(makeFolder());
    const end = await runRecords(place, flags);
    expect(breaches(end, place)).toEqual([]);
    expect(end).toMatchObject({ status: 1, errors: expect.stringMatching(/command line:1:1 E_OPTION/) });
  });
});
