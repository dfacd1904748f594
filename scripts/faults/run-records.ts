import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../1-read/read-front-matter.ts';
import { pipelineFlags } from '../records/pipeline-flags.ts';
import type { TakenRecord } from './fault-row.ts';

/** How a run ended. */
export interface RunEnd {
  status: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  errors: string;
  seconds: number;
}

/** A place for a run: seeds, output, and a home that must stay empty. */
export interface RunPlace {
  seeds: string;
  out: string;
  home: string;
}

/** Longest that a run may take, in seconds: the contract says ten, and the machine may do other things. */
const patience = 200;

/** Makes the folders of a run inside a new one. */
export function makePlace(folder: string): RunPlace {
  const place = { seeds: join(folder, 'seeds'), out: join(folder, 'out'), home: join(folder, 'home') };
  for (const path of Object.values(place)) mkdirSync(path);
  return place;
}

/** True where a program can be cut off from all networks. */
const canUnplug = spawnSync('unshare', ['-rn', 'true']).status === 0;

/**
 * Runs `npm run records` as a person would, but with 1 GB of memory, no right to write anywhere else than into the output,
 * an environment with nothing in it, and no network where the system can take it away.
 */
export function runRecords(
  { seeds, out, home }: RunPlace,
  flags: string[] = [],
  nodeFlags: string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<RunEnd> {
  const node = [
    process.execPath,
    '--max-old-space-size=1024',
    '--no-warnings',
    '--permission',
    '--allow-fs-read=*',
    `--allow-fs-write=${out}`,
    '--allow-worker',
    '--allow-addons',
    ...pipelineFlags,
    ...nodeFlags,
  ];
  const command = [...(canUnplug ? ['unshare', '-rn'] : []), ...node, 'scripts/build-records.ts', '--seeds', seeds, '--out', out, ...flags];
  const start = performance.now();
  const child = spawn(command[0] ?? '', command.slice(1), {
    env: { PATH: process.env.PATH ?? '', HOME: home, TMPDIR: home, ...env },
    timeout: patience * 1000,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end: RunEnd = { status: null, signal: null, output: '', errors: '', seconds: 0 };
  child.stdout.on('data', (part) => (end.output += part));
  child.stderr.on('data', (part) => (end.errors += part));
  return new Promise((done, fail) => {
    child.once('error', fail).once('close', (status, signal) => done({ ...end, status, signal, seconds: (performance.now() - start) / 1000 }));
  });
}

/** Gives every way in which a run breaks the contract of all commands. */
export function breaches({ status, signal, output, errors }: RunEnd, { home, out }: RunPlace): string[] {
  const lines = errors.split('\n').filter(Boolean);
  return [
    ...(status === 0 || status === 1 ? [] : [`ended with ${status ?? signal}`]),
    ...lines.filter((line) => /^\s+at /.test(line)).map((line) => `shows its stack: ${line}`),
    ...lines.filter((line) => !/^(?:\S.*:\d+:\d+ [EW]_[A-Z_]+ \S| {4}\S|\d+ problems?; )/.test(line)).map((line) => `says what is no problem: ${line}`),
    ...lines.filter((line) => line.length > 600).map((line) => `goes on for ${line.length} signs`),
    ...(/[\p{Cc}\p{Cf}]/u.test(`${errors}${output}`.replaceAll('\n', '')) ? ['prints control signs'] : []),
    ...readdirSync(home).map((name) => `leaves ${name} in the home folder`),
    ...readdirSync(join(out, '..'))
      .filter((name) => !['seeds', 'out', 'home'].includes(name))
      .map((name) => `leaves ${name} beside the output`),
  ];
}

/** Reads the records of an output by the name of their file in the folder of seeds. */
export function readRecords(out: string): Map<string, TakenRecord> {
  const folder = join(out, 'articles');
  return new Map(
    readdirSync(folder).map((name) => {
      const data = readFrontMatter(readFileSync(join(folder, name), 'utf8')).data as unknown as {
        title: string;
        source: { file: string };
        sentences: Array<{ text: string }>;
        actors: TakenRecord['actors'];
        dates: Array<{ edtf: string }>;
      };
      const record = {
        id: name.slice(0, -3),
        title: data.title,
        text: data.sentences.slice(1).map(({ text }) => text),
        actors: data.actors,
        dates: data.dates.map(({ edtf }) => edtf),
      };
      return [data.source.file, record];
    }),
  );
}

/** Gives every file of an output with its size and time, so that two looks at it can be compared. */
export function describeOutput(out: string): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(out, name));
      return `${name} ${size} ${mtimeMs}`;
    });
}
