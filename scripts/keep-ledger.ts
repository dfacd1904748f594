import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSeeds } from './1-read/read-seeds.ts';
import { readFlags } from './site/build-options.ts';
import { readBuiltSite } from './site/check-site/read-built-site.ts';
import { checkLedger } from './site/ledger/check-ledger.ts';
import { ledgerFiles, readLedger } from './site/ledger/ledger.ts';
import { listAddresses } from './site/ledger/list-addresses.ts';
import { Refusal, refuse } from './site/refusal.ts';
import { runCommand } from './site/run-command.ts';

const flags = {
  seeds: { type: 'string', default: 'seeds' },
  out: { type: 'string', default: 'dist' },
  accept: { type: 'boolean', default: false },
  anew: { type: 'boolean', default: false },
} as const;

/**
 * `npm run ledger -- [--accept | --anew]`: fails where the built site lacks a published address. `--accept` also writes down the addresses
 * that are new; `--anew` forgets the old ones, for a site that nobody has seen yet.
 */
async function keepLedger(args: string[]): Promise<void> {
  const { seeds: folder, out, accept, anew } = readFlags(() => parseArgs({ args, options: flags }).values);
  const site = await readBuiltSite(resolve(out), { shownAs: out, base: '/', url: null, records: new Map(), privatePaths: [] });
  const addresses = listAddresses(site.pages);
  if (addresses.length === 0) throw refuse(out, 'E_NO_SITE', 'the folder holds no site', 'Run npm run build first, or name the folder with --out.');
  const seeds = readSeeds(folder)
    .seeds.map(({ sha256 }) => sha256)
    .sort();
  const ledger = readLedger();
  const published = anew ? [] : ledger.published.addresses;
  // As if the articles were those of the ledger: before a publication a warning is not enough.
  const problems = checkLedger({ published: { seeds, addresses: published }, retired: ledger.retired }, addresses, seeds);
  if (problems.length > 0) throw new Refusal(problems);
  const all = [...new Set([...published, ...addresses])].filter((address) => !(address in ledger.retired)).sort();
  const added = all.length - published.length;
  if (accept || anew) writeFileSync(ledgerFiles.published, `${JSON.stringify({ seeds, addresses: all }, null, 1)}\n`);
  console.log(
    `${published.length} published addresses are kept; ${added} are new${accept || anew ? ' and written down' : ': npm run ledger -- --accept writes them down'}.`,
  );
}

await runCommand(() => keepLedger(process.argv.slice(2)));
