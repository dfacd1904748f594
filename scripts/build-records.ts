import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem, type Problem } from './1-read/problem.ts';
import { keepCompiled } from './records/keep-compiled.ts';
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
  // The rules are imported behind this, since only what is imported later is kept.
  keepCompiled(request.cache);
  if (file !== undefined) return explain(file, request.content);
  const { cache, ...folders } = request;
  const { buildRecords } = await import('./records.ts');
  const { problems, summary } = await buildRecords({ ...folders, ...(cache === '' ? {} : { cache }), log: (line) => console.log(line) });
  report(problems);
  console.log(summary);
});

/** Prints how one article is read. */
async function explain(file: string, content: string): Promise<void> {
  const [{ readGazetteer }, { readSeeds }, { explainArticle }] = await Promise.all([
    import('./1-read/read-gazetteer.ts'),
    import('./1-read/read-seeds.ts'),
    import('./explain-article.ts'),
  ]);
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
