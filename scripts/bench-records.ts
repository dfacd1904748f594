import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Gazetteer } from './1-read/gazetteer.ts';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import { makeCorpus } from './bench/corpus/make-corpus.ts';
import { formatMeasure, measurePipeline, type PipelineMeasure } from './bench/measure-pipeline.ts';
import { readFlags } from './site/build-options.ts';
import { runCommand } from './site/run-command.ts';

const flags = { sizes: { type: 'string', default: '100,1000,10000' }, seed: { type: 'string', default: '1' } } as const;

/** `npm run bench:records -- --sizes 100,1000`: processor time and memory of the pipeline, from text to checked records, on one core, as the number of articles grows. */
function benchRecords(args: string[], gazetteer: Gazetteer, log: (line: string) => void): void {
  const { sizes, seed } = readFlags(() => parseArgs({ args, options: flags }).values);
  log('articles   text MB  CPU seconds   ms/article   peak memory MB     facts           growth');
  let before: PipelineMeasure | null = null;
  for (const size of sizes.split(',').map(Number)) {
    const seeds = Array.from(makeCorpus(size, Number(seed)), ({ file, text }) => ({
      file,
      path: file,
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
    }));
    const measure = measurePipeline(seeds, gazetteer);
    log(formatMeasure(measure, before));
    for (const problem of measure.problems.slice(0, 3)) log(`  ${problem.path} ${problem.code} ${problem.message}`);
    before = measure;
  }
}

if (import.meta.main) await runCommand(async () => benchRecords(process.argv.slice(2), readGazetteer('src/content').gazetteer, console.log));
