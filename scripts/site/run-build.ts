import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** How a build ended. */
export interface BuildEnd {
  status: number | null;
  output: string;
  errors: string;
}

/** In what surroundings a build runs, and when it is stopped. */
export interface BuildSurroundings {
  /** Words of the output at which it is stopped. */
  stopAt?: string;
  /** How it is stopped; Ctrl+C unless said. */
  stopBy?: 'SIGINT' | 'SIGKILL';
  env?: Readonly<Record<string, string>>;
  /** A command that runs it, with its arguments: `taskset -c 0`. */
  under?: readonly string[];
}

/** Runs `npm run build` as a person would and gives how it ended. */
export function runBuild(flags: string[], { stopAt, stopBy = 'SIGINT', env = {}, under = [] }: BuildSurroundings = {}): Promise<BuildEnd> {
  const [program = process.execPath, ...args] = [...under, process.execPath, 'scripts/build-site.ts', ...flags];
  const child = spawn(program, args, { cwd: project, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const end: BuildEnd = { status: null, output: '', errors: '' };
  child.stderr.on('data', (part) => (end.errors += part));
  child.stdout.on('data', (part) => {
    end.output += part;
    if (stopAt !== undefined && end.output.includes(stopAt)) child.kill(stopBy);
  });
  return new Promise((done, fail) => {
    child.once('error', fail).once('close', (status) => done({ ...end, status }));
  });
}
