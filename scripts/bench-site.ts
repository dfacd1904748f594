import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import { makeCorpus } from './bench/corpus/make-corpus.ts';
import { drawGrowth } from './bench/site/draw-growth.ts';
import { describeGrowth, formatTable } from './bench/site/format-table.ts';
import { measureBuild } from './bench/site/measure-build.ts';
import { measureSiteSearch } from './bench/site/measure-site-search.ts';
import { scoreMade } from './bench/site/score-made.ts';
import type { SiteMeasurement } from './bench/site/site-measurement.ts';
import { weighSite } from './bench/site/weigh-site.ts';
import { writeCorpus } from './bench/site/write-corpus.ts';
import { readFlags } from './site/build-options.ts';
import { digestFiles } from './site/kept-pages/digest-files.ts';
import { refuse } from './site/refusal.ts';
import { runCommand } from './site/run-command.ts';

/** Sizes that an interrupted run of the same code has measured; removed when all are done. */
const begun = 'node_modules/.cache/pamir-ledger/bench.json';
/** Articles whose records are held against their labels. */
const scored = 200;

const flags = {
  sizes: { type: 'string', default: '5,100,1000,10000' },
  seed: { type: 'string', default: '1' },
  make: { type: 'string' },
  out: { type: 'string', default: 'scripts/bench/results' },
} as const;

/**
 * `npm run bench -- --sizes 5,1000 --out DIR`: what the whole site costs as the corpus grows; prints a table, and writes it as JSON and as a picture.
 * `npm run bench -- --make N --seed S --out DIR` only writes the articles and their labels.
 */
async function bench(args: string[], log: (line: string) => void): Promise<void> {
  const { values, tokens } = readFlags(() => parseArgs({ args, options: flags, tokens: true }));
  const seed = readCount('--seed', values.seed);
  if (values.make !== undefined) {
    const out = tokens.some((token) => token.kind === 'option' && token.name === 'out') ? values.out : 'corpus';
    const count = readCount('--make', values.make);
    writeCorpus(out, count, seed);
    log(`Wrote ${count} articles to ${join(out, 'seeds')} and their labels to ${join(out, 'labels')}.`);
    return;
  }
  const sizes = values.sizes.split(',').map((size) => readCount('--sizes', size));
  const code = digestFiles(null, ['scripts', 'src'], ['package-lock.json']);
  const key = (size: number) => `${code} ${seed} ${size}`;
  const known: Record<string, SiteMeasurement> = existsSync(begun) ? JSON.parse(readFileSync(begun, 'utf8')) : {};
  for (const [index, size] of sizes.entries()) {
    if (known[key(size)]) {
      log(`${size} articles: measured before the run was interrupted.`);
      continue;
    }
    log(`${size} articles (${index + 1} of ${sizes.length} sizes):`);
    known[key(size)] = await measureSize(size, seed, (line) => log(`  ${line}`));
    mkdirSync(dirname(begun), { recursive: true });
    writeFileSync(begun, JSON.stringify(known));
  }
  const rows = sizes.flatMap((size) => known[key(size)] ?? []).sort((a, b) => a.articles - b.articles);
  log(['', formatTable(rows), '', ...describeGrowth(rows)].join('\n'));
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'growth.json'), `${JSON.stringify(rows, null, 2)}\n`);
  if (rows.length > 1) writeFileSync(join(values.out, 'growth.svg'), drawGrowth(rows));
  rmSync(begun, { force: true });
  log(`Wrote ${join(values.out, 'growth.json')}${rows.length > 1 ? ' and growth.svg' : ''}.`);
}

/** Measures one size in a folder that is gone afterwards. */
async function measureSize(size: number, seed: number, log: (line: string) => void): Promise<SiteMeasurement> {
  const work = mkdtempSync(join(tmpdir(), 'pamir-bench-'));
  try {
    const characters = writeCorpus(work, size, seed);
    const site = join(work, 'site');
    const [seeds, cache] = [join(work, 'seeds'), join(work, 'cache')];
    const build = await measureBuild(seeds, site, cache, log);
    const score = scoreMade([...makeCorpus(Math.min(size, scored), seed)], readGazetteer(resolve('src/content')).gazetteer);
    const built = { articles: size, characters, ...build, ...weighSite(site), score, search: await measureSiteSearch(site) };
    log('one more article:');
    writeCorpus(work, size + 1, seed);
    const { seconds } = await measureBuild(seeds, site, cache, log);
    return { ...built, rebuild: seconds.whole };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Reads a whole number from 1; throws a `Refusal` for anything else. */
function readCount(flag: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text.trim())) throw refuse(flag, 'E_OPTION', `"${text}" is no whole number from 1`, 'Give a number such as 100.');
  return Number(text);
}

if (import.meta.main) await runCommand(() => bench(process.argv.slice(2), console.log));
