import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { type FuzzCount, runFuzz } from './fuzz/run-fuzz.ts';
import { readFlags } from './site/build-options.ts';
import { refuse } from './site/refusal.ts';
import { runCommand } from './site/run-command.ts';

const flags = {
  runs: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  first: { type: 'string', default: '0' },
  workers: { type: 'string', default: String(availableParallelism()) },
} as const;

/** `npm run fuzz -- --runs N --seed S`: mutated articles go through the whole pipeline; each must give a record or a refusal by name. */
async function fuzzArticles(args: string[]): Promise<void> {
  const { runs, seed, first, workers } = readFlags(() => parseArgs({ args, options: flags }).values);
  const request = {
    runs: toNumber('--runs', runs),
    seed: toNumber('--seed', seed),
    first: toNumber('--first', first),
    workers: toNumber('--workers', workers),
  };
  console.log(`Trying ${request.runs - request.first} mutated articles from seed ${seed} with ${workers} workers.`);
  const { records, refusals, finds } = await runFuzz(request, (count) => console.log(describeCount(count)));
  for (const { number, what, article } of finds) {
    console.error(`fuzz:1:1 E_FUZZ article ${number} of seed ${seed}: ${what}`);
    console.error(
      `    npm run fuzz -- --seed ${seed} --first ${number} --runs ${number + 1} --workers 1${article === '' ? '' : `; its bytes in base64: ${article}`}`,
    );
  }
  if (finds.length > 0) process.exitCode = 1;
  console.log(`Tried ${records + refusals + finds.length} articles: ${describeCount({ records, refusals, finds })}.`);
}

function describeCount({ records, refusals, finds }: FuzzCount): string {
  return `${records} gave records, ${refusals} were refused by name, ${finds.length} showed a fault`;
}

/** Reads a whole number; throws a `Refusal` on anything else. */
function toNumber(flag: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw refuse(flag, 'E_OPTION', `"${text}" is no whole number`, 'Give a number such as 10000.');
  return Number(text);
}

await runCommand(() => fuzzArticles(process.argv.slice(2)));
