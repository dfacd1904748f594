import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** How a build ended. */
export interface BuildEnd {
  status: number | null;
  output: string;
  errors: string;
}

/** Runs `npm run build` as a person would and gives how it ended; `stopAt` interrupts it once it has printed that. */
export function runBuild(flags: string[], stopAt?: string): Promise<BuildEnd> {
  const child = spawn(process.execPath, ['scripts/build-site.ts', ...flags], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
  const end: BuildEnd = { status: null, output: '', errors: '' };
  child.stderr.on('data', (part) => (end.errors += part));
  child.stdout.on('data', (part) => {
    end.output += part;
    if (stopAt !== undefined && end.output.includes(stopAt)) child.kill('SIGINT');
  });
  return new Promise((done, fail) => {
    child.once('error', fail).once('close', (status) => done({ ...end, status }));
  });
}
