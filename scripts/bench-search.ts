import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import { makeArticles } from './bench/make-articles.ts';
import { measureSearch } from './bench/search/measure-search.ts';
import { recordSeeds } from './records/record-seeds.ts';
import { readFlags } from './site/build-options.ts';
import { runCommand } from './site/run-command.ts';
import { queryTable } from './site/search-queries.ts';

const flags = { sizes: { type: 'string', default: '5,1000' }, queries: { type: 'string', default: '20' } } as const;

/** Reads the articles of a folder, in the order of their names. */
const readFolder = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** `npm run bench:search -- --sizes 5,1000`: bytes and time of the search in Chromium beside other engines, as the number of articles grows; 5 stands for the seeds. */
async function benchSearch(args: string[], log: (line: string) => void): Promise<void> {
  const { sizes, queries: wanted } = readFlags(() => parseArgs({ args, options: flags }).values);
  const { gazetteer } = readGazetteer('src/content');
  const seeds = readFolder('seeds');
  const models = [...seeds, ...readFolder('scripts/score/labelled/tuning')];
  const step = Math.max(1, Math.floor(queryTable.length / Number(wanted)));
  const queries = queryTable.filter((_, at) => at % step === 0).map(({ query }) => query);

  log('articles  engine       first KB  further KB  warm ms');
  for (const size of sizes.split(',').map(Number)) {
    const texts = size <= seeds.length ? seeds : makeArticles(models, size, 1);
    const { records } = recordSeeds(
      texts.map((text, i) => ({ file: `${String(i).padStart(6, '0')}.txt`, path: `${i}.txt`, text, sha256: createHash('sha256').update(text).digest('hex') })),
      gazetteer,
    );
    const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
    try {
      const { costs, indexSeconds } = await measureSearch(records, queries, folder);
      for (const { engine, firstBytes, furtherBytes, warm } of costs)
        log(
          `${String(size).padStart(8)}  ${engine.padEnd(12)} ${(firstBytes / 1000).toFixed(1).padStart(8)} ${(furtherBytes / 1000).toFixed(1).padStart(11)} ${warm.toFixed(1).padStart(8)}`,
        );
      log(`${String(size).padStart(8)}  indexed in ${indexSeconds.toFixed(1)} s`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

if (import.meta.main) await runCommand(async () => benchSearch(process.argv.slice(2), console.log));
