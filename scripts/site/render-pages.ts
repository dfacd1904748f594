import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { availableParallelism, constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text as readText } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { WrittenFile } from './check-site/read-ahead.ts';
import { findComplaints } from './find-complaints.ts';
import { heapFlags } from './garbage-flag.ts';
import { findKeptFiles } from './kept-pages/find-kept-files.ts';
import { pagesVersion } from './kept-pages/pages-version.ts';
import { mergeFolders } from './merge-folders.ts';
import { Refusal, refuse } from './refusal.ts';
import { runTogether } from './run-together.ts';
import type { Share } from './share-pages.ts';
import { type SiteOrder, siteEnvironment } from './site-environment.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const astro = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));

/** What Astro makes, and where it writes; absolute paths. */
export interface RenderOrder extends SiteOrder {
  pages: string;
  /** Folder of the site that was built before; there need be none. */
  before: string;
  /** Empty folder, so that nothing of an earlier build comes back. */
  cache: string;
  /** Folder in which pages are kept for the next build; null keeps none. */
  kept: string | null;
  /** Is told of files as they are written. */
  written: (files: readonly WrittenFile[]) => void;
}

/** Records from which a further process is worth its start. */
const recordsAShare = 250;
/** A process holds all records, about 0.2 MB each. The files for programs and the words of the search take a core meanwhile. */
const mostShares = 4;

/** Astro at work on the pages. */
export interface PageRendering {
  /** Has it write the pages, now that the records are there; throws a `Refusal` on every error and on every warning that is not expected. */
  render: (signal: AbortSignal) => Promise<void>;
  /** Resolves when all pages are written but those that wait for files of others, or when it has ended. */
  waits: Promise<void>;
  /** Stops it, where it has not ended. */
  end: () => Promise<void>;
}

/**
 * Starts Astro, by several processes where there are about so many records. It puts its own program together, which takes seconds, and then waits for the
 * records.
 */
export function beginPages(order: RenderOrder, count: number, log: (line: string) => void): PageRendering {
  const stopping = new AbortController();
  const ready = Promise.withResolvers<void>();
  const waits = Promise.withResolvers<void>();
  const rendered = renderPages(order, count, log, { ready: ready.promise, waits: waits.resolve, signal: stopping.signal });
  // What it throws is told when it is waited for.
  rendered.catch(() => undefined).then(waits.resolve);
  return {
    waits: waits.promise,
    render(signal) {
      if (signal.aborted) stopping.abort();
      signal.addEventListener('abort', () => stopping.abort(), { once: true });
      ready.resolve();
      return rendered;
    },
    async end() {
      stopping.abort();
      await rendered.catch(() => undefined);
    },
  };
}

/** When Astro may read the records, whom it tells that only pages are left that wait for others, and when it must end. */
interface Turn {
  ready: Promise<void>;
  waits: () => void;
  signal: AbortSignal;
}

/** Has Astro write the pages. */
async function renderPages(order: RenderOrder, count: number, log: (line: string) => void, { ready, waits, signal }: Turn): Promise<void> {
  const of = Math.max(1, Math.min(availableParallelism() - 1, mostShares, Math.floor(count / recordsAShare)));
  const kept = order.kept === null ? [] : findKeptFiles(order.kept, pagesVersion(order), of);
  const used: Array<[used: number, of: number]> = [];
  let working = of;
  const waitsToo = () => {
    working -= 1;
    if (working === 0) waits();
  };
  // Within the project, since Astro keeps its own program beside the pages, and that program looks for packages from where it is.
  const workshop = join(project, '.astro', 'rendering', createHash('sha256').update(order.pages).digest('hex').slice(0, 16));
  try {
    rmSync(workshop, { recursive: true, force: true });
    const shares = Array.from({ length: of }, (_, number) => ({ number, of, pages: join(workshop, String(number)), kept: kept[number] ?? '' }));
    await runTogether(
      shares.map(
        (share) => (stop) =>
          renderShare(
            { ...order, cache: join(order.cache, String(share.number)) },
            share,
            { count, tell: tellProgress(of, log), used },
            { ready, waits: waitsToo, signal: stop },
          ),
      ),
      signal,
    );
    if (used.length > 0) log(`Used ${sum(used.map(([again]) => again))} of ${sum(used.map(([, all]) => all))} pages of the build before again.`);
    for (const { pages } of shares) mergeFolders(pages, order.pages);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Tells how far a share is, and that others work beside it. */
function tellProgress(of: number, log: (line: string) => void): (progress: string) => void {
  return (progress) => log(of === 1 ? `Rendered ${progress}.` : `Rendered ${progress} in one of ${of} shares.`);
}

/** Has one process of Astro write its share of the pages. */
async function renderShare(
  order: RenderOrder,
  { number, of, pages, kept }: Share & { pages: string; kept: string },
  { count, tell, used }: { count: number; tell: (progress: string) => void; used: Array<[used: number, of: number]> },
  { ready, waits, signal }: Turn,
): Promise<void> {
  const settings = {
    PAMIR_OUT: pages,
    PAMIR_PAGES: order.pages,
    PAMIR_BEFORE: order.before,
    PAMIR_CACHE: order.cache,
    PAMIR_SHARE: `${number}/${of}`,
    PAMIR_KEPT: kept,
    PAMIR_WAITS: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const env = { ...siteEnvironment(order), ...settings };
  // Beside what it says, it is told when to begin, and tells of what it has written.
  const child = spawn(process.execPath, [...heapFlags(count), astro, 'build', '--mode', 'production'], {
    cwd: project,
    env,
    signal,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  }) as ChildProcessByStdio<null, Readable, Readable>;
  if (existsSync(kept)) giveWay(child.pid);
  // One that has ended already says below why.
  void ready.then(() => child.connected && child.send('ready', () => undefined));
  child.on('message', (told: { written: WrittenFile[] } | { waits: true }) => ('written' in told ? order.written(told.written) : waits()));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { progress } = /\[pamir-pages\] rendered (?<progress>\d+ of \d+ files)/.exec(line)?.groups ?? {};
    if (progress !== undefined && number === 0) tell(progress);
    const again = /\[pamir-pages\] used (?<used>\d+) of (?<of>\d+) files again/.exec(line)?.groups;
    if (again !== undefined) used.push([Number(again.used), Number(again.of)]);
  });
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

/**
 * Lets a program give way to others where there are not enough cores for all. Where most pages are those of the build before, the search index and the files for
 * programs, which are made one after the other, take longer than the pages. A system that refuses leaves it as it is.
 */
function giveWay(program: number | undefined): void {
  try {
    if (program !== undefined) setPriority(program, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It is only slower.
  }
}

/** Gives the last lines that Astro printed, without its stack. */
function lastWords(output: string, errors: string): string {
  const lines = `${output}\n${errors}`.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return lines
    .slice(-4)
    .map((line) => line.trim())
    .join(' ');
}
