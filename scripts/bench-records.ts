import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import type { Seed } from './1-read/seed.ts';
import { makeArticles } from './bench/make-articles.ts';
import { recordSeeds } from './records.ts';

/** `npm run bench -- --sizes 100,1000,10000`: time and memory of the pipeline, from text to checked records, on one core, as the number of articles grows. */
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,10000' }, seed: { type: 'string', default: '1' } } });
const { gazetteer } = readGazetteer('src/content');
const models = ['seeds', 'scripts/score/labelled/tuning'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

console.log('articles   text MB  CPU seconds   ms/article   peak memory MB   facts');
for (const size of values.sizes.split(',').map(Number)) {
  const seeds: Seed[] = makeArticles(models, size, Number(values.seed)).map((text, i) => ({
    file: `${String(i).padStart(6, '0')}.txt`,
    path: `${i}.txt`,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  const characters = seeds.reduce((sum, { text }) => sum + text.length, 0);
  const start = process.cpuUsage();
  const { linked, problems } = recordSeeds(seeds, gazetteer);
  const used = process.cpuUsage(start);
  // Processor time, not the clock: other work on the machine must not count.
  const seconds = (used.user + used.system) / 1e6;
  const facts = [...linked.records.values()].reduce(
    (sum, { dates, agreements, figures, meetings }) => sum + dates.length + agreements.length + figures.length + meetings.length,
    0,
  );
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${String(size).padStart(8)} ${(characters / 1e6).toFixed(1).padStart(9)} ${seconds.toFixed(1).padStart(9)} ${((seconds * 1000) / size).toFixed(2).padStart(12)} ${memory.toFixed(0).padStart(16)} ${String(facts).padStart(7)}`,
  );
  for (const problem of problems.slice(0, 3)) console.log(`  ${problem.path} ${problem.code} ${problem.message}`);
}
