import { createHash } from 'node:crypto';
import type { AstroIntegration } from 'astro';

/** One of several equal parts of the pages: `{ number: 0, of: 2 }` is the first half. */
export interface Share {
  number: number;
  of: number;
}

/** Tells whether a path belongs to a share; each path belongs to exactly one, whichever other paths there are. */
export function belongsTo(pathname: string, { number, of }: Share): boolean {
  return createHash('sha256').update(pathname.replace(/\/+$/, '')).digest().readUInt32BE(0) % of === number;
}

/** Gives an Astro integration that has one process render its share of the pages alone, so that several can work side by side. */
export function sharePages(share: Share): AstroIntegration {
  return {
    name: 'pamir-share',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((whole) => ({
          ...whole,
          // The same path twice falls into one share, where Astro refuses it.
          getStaticPaths: async () => (await whole.getStaticPaths()).filter(({ pathname }) => belongsTo(pathname, share)),
        }));
      },
    },
  };
}
