import { spawn } from 'node:child_process';
import { text as readText } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ShownText } from '../../src/schemas/rights.ts';
import { findComplaints } from './find-complaints.ts';
import { Refusal, refuse } from './refusal.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** Where Astro reads and writes; absolute paths. */
export interface RenderOrder {
  records: string;
  pages: string;
  /** Empty folder, so that nothing of an earlier build comes back. */
  cache: string;
  base: string;
  site: string | null;
  text: ShownText;
}

/** Names that Vite gives to pages as `import.meta.env`; a variable of the same name would win over the site's own value. */
const reserved = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR', 'VITEST'];

/** Has Astro write the pages; throws a `Refusal` on every error and on every warning that is not expected. */
export async function renderPages({ records, pages, cache, base, site, text }: RenderOrder, signal: AbortSignal): Promise<void> {
  const settings = { PAMIR_RECORDS: records, PAMIR_RECORDS_CHECKED: '1', PAMIR_OUT: pages, PAMIR_CACHE: cache, PAMIR_BASE: base, PAMIR_SITE: site ?? '', PAMIR_TEXT: text };
  const env = { ...cleanEnvironment(), ...settings, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', NODE_ENV: 'production' };
  const child = spawn(process.execPath, [astro, 'build', '--mode', 'production'], { cwd: project, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((done, fail) => child.once('error', fail).once('close', done));
  const [output, errors, status] = await Promise.all([readText(child.stdout), readText(child.stderr), ended]);
  // Astro names files from the root of the disk; a problem names them from the project.
  const complaints = findComplaints(`${output}\n${errors}`.replaceAll(project, ''));
  if (complaints.length > 0) throw new Refusal(complaints);
  if (status !== 0)
    throw refuse(
      'astro.config.mjs',
      'E_ASTRO',
      `Astro ended with status ${status}: ${lastWords(output, errors)}`,
      'Run npm run dev to see the page that fails.',
    );
}

/** Gives the environment of this process without what would change the pages. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !reserved.includes(name)));
}

/** Gives the last lines that Astro printed, without its stack. */
function lastWords(output: string, errors: string): string {
  const lines = `${output}\n${errors}`.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return lines
    .slice(-4)
    .map((line) => line.trim())
    .join(' ');
}
