import type { LinkedNode } from '../export/linked-data/node.ts';

/** The same as a page, for programs. */
export interface Twin {
  /** Path of the page under the base, with a slash at the end; empty for the home page. */
  path: string;
  title: string;
  /** What the page is about, as schema.org says it; null for lists. */
  linked: (() => LinkedNode) | null;
  /** What the page shows, under names of its own. */
  content: () => Record<string, unknown>;
  /** Gives everything of the corpus that both show, for things of which there are many. */
  made?: () => unknown;
}
