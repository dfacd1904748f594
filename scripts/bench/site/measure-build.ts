import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { SiteMeasurement } from './site-measurement.ts';
import { watchMemory } from './watch-memory.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Lines by which the build says that a step begins. */
const steps = [
  ['records', /^Reading the articles/],
  ['pages', /^Rendering pages/],
  ['index', /^Indexing/],
  ['checks', /^Checking/],
] as const;

/** Builds a site as a person would, with `cache` for what later builds may use again, and gives what it took; throws where the build refuses. */
export async function measureBuild(
  seeds: string,
  out: string,
  cache: string,
  log: (line: string) => void,
): Promise<Pick<SiteMeasurement, 'seconds' | 'memory' | 'processor'>> {
  const child = spawn(process.execPath, ['scripts/build-site.ts', '--seeds', seeds, '--out', out, '--cache', cache], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const memory = watchMemory(child.pid ?? 0);
  const start = performance.now();
  const begun = new Map<string, number>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [step] = steps.find(([, pattern]) => pattern.test(line)) ?? [];
    if (step !== undefined) begun.set(step, performance.now());
    log(line);
  }
  const status = child.exitCode ?? (await new Promise<number | null>((done) => child.once('close', done)));
  const end = performance.now();
  const { memory: most, processor } = memory.stop();
  if (status !== 0) throw new Error(`the build of ${seeds} ended with status ${status}`);
  const between = (from: string, to: string | null) => ((to === null ? end : (begun.get(to) ?? end)) - (begun.get(from) ?? start)) / 1000;
  return {
    seconds: {
      records: between('records', 'pages'),
      pages: between('pages', 'index'),
      index: between('index', 'checks'),
      checks: between('checks', null),
      whole: (end - start) / 1000,
    },
    memory: most,
    processor: processor ?? Number.NaN,
  };
}
