import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRights } from '../../src/schemas/rights.ts';
import { buildRecords } from '../records.ts';
import { listFiles } from './list-files.ts';
import { packing } from './packing.ts';
import { runPipeline } from './run-pipeline.ts';

const never = new AbortController().signal;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pamir-pipeline-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Orders the records of the seeds into a folder of a name. */
function orderOf(name: string) {
  return { seeds: 'seeds', content: 'src/content', out: join(folder, name), describe: packing(openRights) };
}

/** Gives the records of a folder by their names. */
function readAll(name: string): Map<string, string> {
  return new Map(listFiles(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]));
}

test('a process of its own gives and tells what the pipeline does', { timeout: 60_000 }, async () => {
  const [here, there]: [string[], string[]] = [[], []];
  const expected = await buildRecords({ ...orderOf('here'), log: (line) => here.push(line) });
  const got = await runPipeline({ ...orderOf('there'), descriptions: join(folder, 'descriptions') }, (line) => there.push(line), never);
  const plain = (descriptions: ReadonlyMap<string, Uint8Array>) => [...descriptions].map(([id, bytes]) => [id, Buffer.from(bytes).toString()]);
  expect(plain(got.descriptions)).toEqual(plain(expected.descriptions));
  expect(got.descriptions.size).toBeGreaterThan(1);
  expect({ ...got, descriptions: null }).toEqual({
    ...expected,
    summary: expected.summary.replace(join(folder, 'here'), join(folder, 'there')),
    descriptions: null,
  });
  expect(there).toEqual(here);
  expect(readAll('there')).toEqual(readAll('here'));
});

test('problems of the input come back as problems', { timeout: 60_000 }, async () => {
  const seeds = join(folder, 'no-such-folder');
  const { problems, descriptions } = await runPipeline({ ...orderOf('none'), seeds, descriptions: join(folder, 'no-descriptions') }, () => undefined, never);
  expect(problems.map(({ path, code }) => [path, code])).toEqual([[seeds, 'E_UNREADABLE']]);
  expect(descriptions.size).toBe(0);
});

test('what goes wrong in the process is thrown here with its code', { timeout: 60_000 }, async () => {
  const describe = { ...packing(openRights), module: new URL('./no-such-module.ts', import.meta.url).href };
  await expect(
    runPipeline({ ...orderOf('failed'), describe, descriptions: join(folder, 'failed-descriptions') }, () => undefined, never),
  ).rejects.toMatchObject({
    code: 'ERR_MODULE_NOT_FOUND',
    message: expect.stringContaining('no-such-module.ts'),
  });
});

test('stops when it is told to', { timeout: 60_000 }, async () => {
  const stop = new AbortController();
  const order = { ...orderOf('stopped'), descriptions: join(folder, 'stopped-descriptions') };
  const stopped = runPipeline(order, () => stop.abort(new Error('enough')), stop.signal);
  await expect(stopped).rejects.toThrow('enough');
});
