import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { settleRights } from '../src/schemas/rights.ts';
import { formatProblem } from './1-read/problem.ts';
import { readFrontMatter } from './1-read/read-front-matter.ts';
import { keepCompiled } from './records/keep-compiled.ts';
import { type BuildOptions, readBuildOptions } from './site/build-options.ts';
import { checkSite } from './site/check-site/check-site.ts';
import { keepReading, openReading, readingVersion } from './site/check-site/keep-reading.ts';
import { type ReadAhead, readAhead, type WrittenFile } from './site/check-site/read-ahead.ts';
import { listHooks, readBuiltSite, readPagesEarly } from './site/check-site/read-built-site.ts';
import { addLookedThrough, beginReading, type FilesRead } from './site/check-site/read-files.ts';
import { garbageFlag } from './site/garbage-flag.ts';
import { writeHosting } from './site/hosting/write-hosting.ts';
import { indexArticles, indexPages } from './site/index-pages.ts';
import { filesVersion } from './site/kept-files/files-version.ts';
import { findKeptFiles } from './site/kept-pages/find-kept-files.ts';
import { checkLedger } from './site/ledger/check-ledger.ts';
import { readLedger } from './site/ledger/ledger.ts';
import { listAddresses } from './site/ledger/list-addresses.ts';
import { writeRetiredPages } from './site/ledger/write-retired-pages.ts';
import { lockOutput } from './site/lock-output.ts';
import { packing } from './site/packing.ts';
import { Refusal } from './site/refusal.ts';
import { removeBeside, removeLarge } from './site/remove-beside.ts';
import { beginPages, type PageRendering } from './site/render-pages.ts';
import { runCommand } from './site/run-command.ts';
import { runFileWriter } from './site/run-file-writer.ts';
import { runPipeline } from './site/run-pipeline.ts';
import { runTogether } from './site/run-together.ts';
import { beginWordIndex, type WordIndex } from './site/search-index/begin-word-index.ts';
import { fragmentsVersion, holdFragments } from './site/search-index/hold-fragments.ts';
import { removeAside, setAside } from './site/set-aside.ts';
import { swapFolder } from './site/swap-folder.ts';
import { unpackArticle } from './site/unpack-article.ts';
import type { FilesWritten } from './site/write-files.ts';
import { writeSitemap } from './site/write-sitemap.ts';

const project = fileURLToPath(new URL('../', import.meta.url));
const content = resolve(project, 'src/content');

/**
 * Builds the whole site from a folder of articles and puts it into `out` at once; says how far it is through `log`.
 * Throws a `Refusal` with all problems of the step that failed, and then leaves `out` as it was.
 */
export async function buildSite({ seeds, out, base, site, text, cache: kept }: BuildOptions, log: (line: string) => void, signal: AbortSignal): Promise<void> {
  const place = resolve(out);
  const unlock = lockOutput(place);
  // Beside the place, since a folder can only be moved as a whole on the same disk.
  const work = `${place}.building`;
  const [recordsFolder, pages, cache, described] = [`${work}/records`, `${work}/pages`, `${work}/cache`, `${work}/descriptions`];
  let astro: PageRendering | undefined;
  let words: WordIndex | undefined;
  let ahead: ReadAhead | undefined;
  const aside = kept === '' ? null : resolve(kept, 'sites-before');
  const tidied = [aside === null ? null : removeAside(aside)];
  try {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work);

    log(`Reading the articles in ${seeds}.`);
    const rights = settleRights(readFrontMatter(readFileSync(join(content, 'rights.md'), 'utf8')).data, text);
    const pipeline = { seeds, content, out: recordsFolder, ...(kept === '' ? {} : { cache: kept }), describe: packing(rights) };
    const order = { records: recordsFolder, content, base, site, text, actors: `${work}/actors.json`, dataSizes: `${work}/data-sizes.json` };
    const written = (files: readonly WrittenFile[]) => ahead?.add(files);
    // Started before there are records, since it takes seconds until it asks for them.
    astro = beginPages({ ...order, pages, before: place, cache, kept: kept === '' ? null : resolve(kept, 'pages'), written }, countFiles(seeds), log);
    const { problems, summary, descriptions } = await runPipeline({ ...pipeline, descriptions: described }, log, signal);
    refuseErrors(problems, log);
    log(summary.replace(recordsFolder, 'a folder for this build'));
    signal.throwIfAborted();
    const records = new Map([...descriptions].map(([id, packed]) => [id, unpackArticle(id, packed)]));

    setFlagsFromString(garbageFlag);
    const index = beginWordIndex(records.values());
    words = index;

    log(`Rendering pages from ${records.size} records.`);
    const facts = { shownAs: out, base, url: site, records, privatePaths: privatePaths(work) };
    const keptReading = kept === '' ? null : (findKeptFiles(resolve(kept, 'reading'), readingVersion(facts), 1).at(0) ?? null);
    const keptFiles = kept === '' ? null : (findKeptFiles(resolve(kept, 'files'), filesVersion(order, facts.privatePaths), 1).at(0) ?? null);
    const keptFragments = kept === '' ? undefined : findKeptFiles(resolve(kept, 'fragments'), fragmentsVersion(), 1).at(0);
    const fragments = keptFragments === undefined ? null : holdFragments(keptFragments, place);
    const reading = readAhead(pages, facts);
    ahead = reading;
    let looked: FilesWritten = { files: [], leaks: [], again: 0 };
    writeFileSync(order.actors, JSON.stringify([...new Set([...records.values()].flatMap(({ actors }) => actors))]));
    // Opened while this thread would only wait.
    let before: FilesRead | undefined;
    const readBefore = () => (before ??= keptReading === null ? beginReading() : openReading(keptReading));
    let read = beginReading();
    const rendering = astro;
    await runTogether(
      [
        async (stop) => {
          const rendered = rendering.render(stop);
          // The index and the last files for programs, for which a page waits, are written side by side.
          await Promise.race([rendered, rendering.waits]);
          log('Indexing the pages for the search.');
          reading.begin(readBefore());
          read = await readPagesEarly(pages, facts, await reading.end());
          await indexArticles(pages, index, listHooks(read), fragments);
          await rendered;
          read = await readPagesEarly(pages, facts, read, reading.late());
          await indexPages(pages, index, listHooks(read));
        },
        async (stop) => {
          // One after the other: Pagefind's memory is free again before the files for programs need theirs, and the core is when pages are read.
          await index.pack();
          const writing = runFileWriter(order, { folder: pages, before: place, kept: keptFiles, privatePaths: facts.privatePaths }, records.size, stop);
          // Where most pages are those of the build before, few are left to read, and these must not wait for a free core.
          if (readBefore().before.size > 0) reading.begin(readBefore());
          looked = await writing;
          reading.begin(readBefore());
          if (keptFiles !== null) log(`Took over ${looked.again} of ${looked.files.length} files for programs from the build before.`);
        },
      ],
      signal,
    );

    // Nobody reads these again. Whatever stays is removed at the end.
    tidied.push(removeBeside([recordsFolder, cache, described]).catch(() => undefined));
    writeHosting(pages, base, site);
    if (site === null) log('No sitemap, search description or card images: they need the address of the site (--site URL).');
    else writeSitemap(pages, new URL(base, site).href);
    addLookedThrough(read, looked);
    signal.throwIfAborted();

    const built = await readBuiltSite(pages, facts, read);
    log(`Checking ${built.pages.size} pages and ${built.files.size} files.`);
    refuseErrors(checkSite(built), log);
    // The addresses that are kept are those of the project's own articles.
    if (resolve(seeds) === resolve(project, 'seeds')) {
      const ledger = readLedger();
      refuseErrors(
        checkLedger(
          ledger,
          listAddresses(built.pages),
          [...records.values()].map(({ sha256 }) => sha256),
        ),
        log,
      );
      writeRetiredPages(pages, base, ledger);
    }
    signal.throwIfAborted();

    const previous = swapFolder(pages, place);
    if (previous !== null && (aside === null || !setAside(previous, aside))) await removeLarge(previous);
    if (keptReading !== null) keepReading(keptReading, read);
    log(`Built ${out.replace(/[\\/]*$/, '/')}: ${records.size} articles, ${built.pages.size} pages, ${built.indexedPages} in the search index.`);
  } finally {
    await astro?.end();
    await words?.close();
    await ahead?.end().catch(() => undefined);
    await Promise.all(tidied);
    rmSync(work, { recursive: true, force: true });
    unlock();
  }
}

/** Gives how many files stand in a folder; none where it cannot be read, which whoever reads the files tells. */
function countFiles(folder: string): number {
  try {
    return readdirSync(folder).length;
  } catch {
    return 0;
  }
}

/** Throws a `Refusal` where there are errors; tells what are only warnings. */
function refuseErrors(problems: ConstructorParameters<typeof Refusal>[0], log: (line: string) => void): void {
  if (problems.some(({ code }) => code.startsWith('E_'))) throw new Refusal(problems);
  for (const problem of problems) log(formatProblem(problem));
}

/** Gives the folders of this machine that no published file may name. */
function privatePaths(work: string): string[] {
  return [work, project, `${homedir()}${sep}`].filter((path) => path.length > 3);
}

if (import.meta.main)
  await runCommand(async (signal) => {
    const options = readBuildOptions(process.argv.slice(2));
    keepCompiled(options.cache);
    await buildSite(options, console.log, signal);
  });
