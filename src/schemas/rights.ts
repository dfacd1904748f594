import { z } from 'astro/zod';

/** How much of an article may be shown: its whole text, or its title and the sentences that carry facts. */
export const shownText = z.enum(['full', 'evidence']);
export type ShownText = z.infer<typeof shownText>;

/** What the sources allow: the front matter of `src/content/rights.md`. */
export const rights = z.strictObject({
  /** For articles of outlets that are not listed. */
  default: shownText.default('full'),
  /** By outlet, as its articles print the name. */
  outlets: z.record(z.string().min(1), shownText).default({}),
  /** By base name of the file in `seeds/`; counts before the outlet. */
  articles: z.record(z.string().min(1), shownText).default({}),
});
export type Rights = z.infer<typeof rights>;

/** Nothing is restricted. */
export const openRights: Rights = { default: 'full', outlets: {}, articles: {} };

/** Gives the rights of a build: those of `src/content/rights.md`, or no more than evidence of anything where the build says so. */
export function settleRights(written: unknown, most: ShownText): Rights {
  return most === 'evidence' ? { default: 'evidence', outlets: {}, articles: {} } : rights.parse(written);
}
