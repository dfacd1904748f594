import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** An address below the base path: the folder of a page, with the anchor of a fact on it. */
const address = z.string().regex(/^(?:[a-z0-9-]+\/)+(?:#f-[a-z0-9-]+)?$/);

/** What was published: every address of an article, an actor and a fact, and the articles from which they came. */
const published = z.strictObject({
  /** SHA-256 of each seed, sorted. */
  seeds: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
  /** Sorted. */
  addresses: z.array(address),
});

/** What became of an address that is gone: where its content is now, or why there is none. */
const retired = z.record(address, z.union([z.strictObject({ to: address }), z.strictObject({ buried: z.string().min(10) })]));

/** The addresses that were published and those of them that were given up. */
export interface Ledger {
  published: z.infer<typeof published>;
  retired: z.infer<typeof retired>;
}

/** The files of the ledger. */
export const ledgerFiles = { published: new URL('addresses.json', import.meta.url), retired: new URL('retired.json', import.meta.url) } as const;

/** Reads the ledger; throws where a file of it is broken. */
export function readLedger(): Ledger {
  const read = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));
  return { published: published.parse(read(ledgerFiles.published)), retired: retired.parse(read(ledgerFiles.retired)) };
}
