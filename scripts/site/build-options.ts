import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ShownText, shownText } from '../../src/schemas/rights.ts';
import { refuse } from './refusal.ts';

/** What a person may choose about a build. */
export interface BuildOptions {
  /** Folder of raw articles, as named. */
  seeds: string;
  /** Folder that receives the site, as named. */
  out: string;
  /** Path under which the site is served; begins and ends with a slash. */
  base: string;
  /** Address at which the site is published; null where it does not matter. */
  site: string | null;
  /** The most that is shown of any article: only sentences that carry facts, or all that `src/content/rights.md` allows. */
  text: ShownText;
  /** Folder for what later builds may use again; empty for none. */
  cache: string;
}

/** The options as written, not yet checked. */
export type ChosenOptions = Omit<BuildOptions, 'text'> & { text: string };

/** The flags of a build, for `parseArgs`. */
export const buildFlags = {
  seeds: { type: 'string', default: 'seeds' },
  out: { type: 'string', default: 'dist' },
  base: { type: 'string', default: '/' },
  site: { type: 'string' },
  text: { type: 'string', default: 'full' },
  cache: { type: 'string', default: 'node_modules/.cache/pamir-ledger' },
} as const;

/** Reads the flags `--seeds DIR --out DIR --base PATH --site URL --text evidence --cache DIR`; throws a `Refusal` where one is wrong. */
export function readBuildOptions(args: string[]): BuildOptions {
  const { site, ...rest } = readFlags(() => parseArgs({ args, options: buildFlags }).values);
  return checkBuildOptions({ ...rest, site: site ?? null });
}

/** Gives what `read` gives, with the complaint of `parseArgs` as a `Refusal`. */
export function readFlags<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw refuse('command line', 'E_OPTION', message.split('. ')[0] ?? message, 'The README lists the flags of each command.');
  }
}

/** Gives the options in their normal form; throws a `Refusal` where one cannot be used. */
export function checkBuildOptions({ seeds, out, base, site, text, cache }: ChosenOptions): BuildOptions {
  if (!/^\/?(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(base)) {
    throw refuse('--base', 'E_OPTION', `"${base}" is no path of an address`, 'Give a path such as /ledger/ of letters, digits, hyphens and dots.');
  }
  if (site !== null && !/^https?:$/.test(URL.parse(site)?.protocol ?? '')) {
    throw refuse('--site', 'E_OPTION', `"${site}" is no address of a site`, 'Give an address such as https://example.org.');
  }
  const shown = shownText.safeParse(text);
  if (!shown.success) {
    throw refuse(
      '--text',
      'E_OPTION',
      `"${text}" is no amount of text`,
      'Give evidence for the sentences that carry facts, or full for all that src/content/rights.md allows.',
    );
  }
  if (isForeign(out)) {
    throw refuse(out, 'E_OUT', 'the folder holds something else than a built site, which the build would remove', 'Name an empty or new folder with --out.');
  }
  return { seeds, out, base: `/${base}/`.replace(/\/+/g, '/'), site, text: shown.data, cache };
}

/** True for a folder or file that no build of this project made. */
function isForeign(out: string): boolean {
  const path = resolve(out);
  if (!existsSync(path)) return false;
  try {
    return readdirSync(path).length > 0 && !existsSync(join(path, 'pagefind.json')) && !existsSync(join(path, 'pagefind', 'pagefind-entry.json'));
  } catch {
    return true;
  }
}
