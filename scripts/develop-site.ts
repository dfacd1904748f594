import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pipelineFlags } from './records/pipeline-flags.ts';
import { readFlags } from './site/build-options.ts';
import { refuse } from './site/refusal.ts';
import { runCommand } from './site/run-command.ts';

const project = fileURLToPath(new URL('../', import.meta.url));
const records = resolve(project, 'src/content/generated');

/** What makes records: articles, rules, hand-written names and the contract. */
const sources: ReadonlyArray<[folder: string, kind: RegExp]> = [
  ['scripts', /(?<!\.test)\.ts$/],
  ['src/schemas', /\.ts$/],
  ['src/content', /\.mdx$/],
];

/** How long to wait after a change for more of the same, in milliseconds: an editor writes a file in several steps. */
const pause = 200;

/** `npm run dev -- --seeds DIR --port NUMBER`: serves the site with live reload and makes the records anew when what makes them changes. */
async function developSite(args: string[], signal: AbortSignal): Promise<void> {
  const { seeds, port } = readFlags(
    () => parseArgs({ args, options: { seeds: { type: 'string', default: 'seeds' }, port: { type: 'string', default: '4321' } } }).values,
  );
  // A child process each time, so that changed rules take effect. Its problems are shown; the records then stay as they were.
  const rebuild = () => finish(spawnNode([...pipelineFlags, 'scripts/build-records.ts', '--seeds', resolve(seeds), '--out', records], signal));
  if (!(await rebuild()) && !existsSync(join(records, 'articles'))) {
    throw refuse(seeds, 'E_NO_RECORDS', 'no records could be made, so there is nothing to show', 'Mend what is named above and run the command again.');
  }
  const site = spawnNode(['node_modules/astro/bin/astro.mjs', 'dev', '--port', port], signal);
  watchSources(seeds, rebuild, signal);
  await finish(site);
}

/** Runs `rebuild` after each burst of changes, one run at a time. */
function watchSources(seeds: string, rebuild: () => Promise<boolean>, signal: AbortSignal): void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const change = (name: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.log(`${name} changed: making the records again.`);
      running = running.then(rebuild);
    }, pause);
  };
  for (const [folder, kind] of [[resolve(seeds), /\.txt$/] as const, ...sources.map(([name, kind]) => [resolve(project, name), kind] as const)]) {
    watch(folder, { recursive: true, persistent: false, signal }, (_event, name) => {
      if (name !== null && kind.test(name)) change(name);
    });
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Starts Node in the project with what it prints shown as it comes. */
function spawnNode(args: string[], signal: AbortSignal): ChildProcess {
  // Astro moves its server into the background where it takes the caller for a program.
  const env = { ...process.env, PAMIR_RECORDS: records, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' };
  return spawn(process.execPath, args, { cwd: project, env, signal, stdio: 'inherit' });
}

/** Waits until a child process has ended; true where it ended well. */
function finish(child: ChildProcess): Promise<boolean> {
  return new Promise((done) => child.once('error', () => done(false)).once('close', (status) => done(status === 0)));
}

await runCommand((signal) => developSite(process.argv.slice(2), signal));
