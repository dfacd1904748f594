import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import type { Seed } from './1-read/seed.ts';
import { makeArticles } from './bench/make-articles.ts';
import { formatMeasure, measurePipeline, type PipelineMeasure } from './bench/measure-pipeline.ts';

/** `npm run bench -- --sizes 100,1000,10000`: time and memory of the pipeline, from text to checked records, on one core, as the number of articles grows. */
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,10000' }, seed: { type: 'string', default: '1' } } });
const { gazetteer } = readGazetteer('src/content');
const models = ['seeds', 'scripts/score/labelled/tuning'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

console.log('articles   text MB  CPU seconds   ms/article   peak memory MB     facts           growth');
let before: PipelineMeasure | null = null;
for (const size of values.sizes.split(',').map(Number)) {
  const seeds: Seed[] = makeArticles(models, size, Number(values.seed)).map((text, i) => ({
    file: `${String(i).padStart(6, '0')}.txt`,
    path: `${i}.txt`,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  const measure = measurePipeline(seeds, gazetteer);
  console.log(formatMeasure(measure, before));
  for (const problem of measure.problems.slice(0, 3)) console.log(`  ${problem.path} ${problem.code} ${problem.message}`);
  before = measure;
}
