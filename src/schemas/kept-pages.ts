/** Gives the digest of what the corpus has under a key today. */
export type DigestOf = (key: string) => string;

/** Something that a page read. */
export interface KeptRead {
  key: string;
  /** Its place among all that was read in this build, from 0; no other key has it. */
  place: number;
}

/** The pages of an earlier build, each with digests of everything that it was made from; whoever writes the files gets the pages from here. */
export interface KeptPages {
  /** How this build digests; told by the corpus as soon as it is there. */
  digestOf: DigestOf | null;
  /** True where the page at an address was given props of the same digest and every key that it read has the digest of then; it is then used again. */
  find: (page: string, props: string, digestOf: DigestOf) => boolean;
  /** Keeps a page for the next build, with the digest of its props and all that it read. */
  keep: (page: string, props: string, bytes: Uint8Array, reads: readonly KeptRead[], digestOf: DigestOf) => void;
}

/** The property of `globalThis` under which pages find them; without it every page is rendered, and nothing remembered. */
export const keptPagesName = Symbol.for('pamir-ledger.kept-pages');
