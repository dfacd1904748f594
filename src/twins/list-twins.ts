import type { Corpus } from '../lookup/corpus-shape.ts';
import type { Twin } from './twin.ts';
import { twinOfDisagreements } from './twin-of-disagreements.ts';
import { listTwinsOfLists } from './twins-of-lists.ts';
import { listTwinsOfThings } from './twins-of-things.ts';

const listed = new WeakMap<Corpus, ReadonlyMap<string, Twin>>();

/** Gives the twins of all pages by their paths under the base. */
export function listTwins(corpus: Corpus): ReadonlyMap<string, Twin> {
  const twins =
    listed.get(corpus) ?? new Map([...listTwinsOfLists(corpus), twinOfDisagreements(corpus), ...listTwinsOfThings(corpus)].map((twin) => [twin.path, twin]));
  listed.set(corpus, twins);
  return twins;
}

/** Gives the path of the twin's page for a page: its own, or the first page of its list; null where there is none. */
export function findTwin(path: string, corpus: Corpus): Twin | null {
  return listTwins(corpus).get(path.replace(/page\/\d+\/$/, '')) ?? null;
}
