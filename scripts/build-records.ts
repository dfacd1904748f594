import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem, type Problem } from './1-read/problem.ts';
import { readGazetteer } from './1-read/read-gazetteer.ts';
import { readSeeds } from './1-read/read-seeds.ts';
import { explainArticle } from './explain-article.ts';
import { buildRecords } from './records.ts';
import { readFlags } from './site/build-options.ts';
import { runCommand } from './site/run-command.ts';

/** `npm run records -- --seeds DIR --out DIR`: seeds become records, or the command says why not. `--explain FILE` shows how one article is read; `--cache ''` reads every article anew. */
const options = {
  seeds: { type: 'string', default: 'seeds' },
  content: { type: 'string', default: 'src/content' },
  out: { type: 'string', default: 'src/content/generated' },
  cache: { type: 'string', default: 'node_modules/.cache/pamir-ledger' },
  explain: { type: 'string' },
} as const;

await runCommand(async () => {
  const { explain: file, ...request } = readFlags(() => parseArgs({ options }).values);
  if (file !== undefined) return explain(file, request.content);
  const { cache, ...folders } = request;
  const { problems, summary } = await buildRecords({ ...folders, ...(cache === '' ? {} : { cache }), log: (line) => console.log(line) });
  report(problems);
  console.log(summary);
});

/** Prints how one article is read. */
function explain(file: string, content: string): void {
  const { seeds, problems } = readSeeds(dirname(file), (name) => name === basename(file));
  const { gazetteer } = readGazetteer(content);
  const [seed] = seeds;
  const explained = seed && explainArticle(seed, gazetteer);
  report([...problems, ...(typeof explained === 'object' ? [explained] : [])]);
  if (typeof explained === 'string') console.log(explained);
}

/** Prints problems and lets the command fail where one is an error. */
function report(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.some(({ code }) => code.startsWith('E_'))) process.exitCode = 1;
}
