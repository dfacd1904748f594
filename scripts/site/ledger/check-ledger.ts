import type { Problem } from '../../1-read/problem.ts';
import type { Ledger } from './ledger.ts';

/**
 * Gives a problem for every published address that a site lacks and that is not retired, and for every redirection that leads nowhere.
 * Where the articles are others than those that were published, it only warns (`W_`): then addresses come and go for good reasons.
 */
export function checkLedger({ published, retired }: Ledger, addresses: readonly string[], seeds: readonly string[]): Problem[] {
  const present = new Set(addresses);
  const same = published.seeds.length === seeds.length && seeds.toSorted().every((seed, i) => seed === published.seeds[i]);
  const fault = (name: string, code: string, message: string, remedy: string): Problem => ({
    path: `scripts/site/ledger/${name}`,
    line: 1,
    column: 1,
    code: `${same ? 'E' : 'W'}_${code}`,
    message,
    remedy,
  });
  const gone = published.addresses.filter((address) => !present.has(address) && !(address in retired));
  const astray = Object.entries(retired).flatMap(([from, fate]) => ('to' in fate && !present.has(fate.to) ? [[from, fate.to] as const] : []));
  return [
    ...gone.map((address) =>
      fault(
        'addresses.json',
        'ADDRESS',
        `${address} was published and is gone`,
        `Bring it back, or say in retired.json where it went or why it is gone: { "${address}": { "to": "…" } } or { "buried": "reason" }.`,
      ),
    ),
    ...astray.map(([from, to]) => fault('retired.json', 'REDIRECT', `${from} leads to ${to}, which does not exist`, 'Name an address that exists.')),
  ];
}
