import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { buildFlags, checkBuildOptions, readFlags } from './site/build-options.ts';
import { refuse } from './site/refusal.ts';
import { runCommand } from './site/run-command.ts';
import { serveFolder } from './site/serve-folder.ts';

const flags = { ...buildFlags, port: { type: 'string', default: '4321' }, 'no-build': { type: 'boolean', default: false } } as const;

/** `npm start -- [the flags of a build] --port NUMBER --no-build`: builds the site and serves it on this machine until it is stopped. */
async function serveSite(args: string[], signal: AbortSignal): Promise<void> {
  const { port, 'no-build': asItIs, seeds, out, base, site, text, cache } = readFlags(() => parseArgs({ args, options: flags }).values);
  const options = checkBuildOptions({ seeds, out, base, site: site ?? null, text, cache });
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw refuse('--port', 'E_OPTION', `"${port}" is no port`, 'Give a number from 1 to 65535.');
  if (!asItIs) await buildSite(options, console.log, signal);
  if (!existsSync(join(options.out, 'index.html')))
    throw refuse(options.out, 'E_NO_SITE', 'the folder holds no site', 'Leave --no-build out, or name the folder with --out.');
  const { server, address } = await serveFolder(resolve(options.out), options.base, Number(port));
  console.log(`Serving ${options.out} at ${address}`);
  console.log('Press Ctrl+C to stop.');
  signal.addEventListener('abort', () => {
    server.close();
    server.closeAllConnections();
  });
}

await runCommand((signal) => serveSite(process.argv.slice(2), signal));
