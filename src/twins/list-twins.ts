import { makeQuestion } from '../lookup/ask-prepared.ts';
import type { Corpus } from '../lookup/corpus-shape.ts';
import type { Twin } from './twin.ts';
import { twinOfDisagreements } from './twin-of-disagreements.ts';
import { listTwinsOfLists } from './twins-of-lists.ts';
import { listTwinsOfThings } from './twins-of-things.ts';

/** Gives the twins of all pages by their paths under the base. */
export function listTwins(corpus: Corpus): ReadonlyMap<string, Twin> {
  return new Map([...listTwinsOfLists(corpus), twinOfDisagreements(corpus), ...listTwinsOfThings(corpus)].map((twin) => [twin.path, twin]));
}

const askTwinPage = makeQuestion('twin', (corpus) => {
  const twins = listTwins(corpus);
  return (path): TwinPage | null => {
    const twin = twins.get(path.replace(/page\/\d+\/$/, ''));
    return twin === undefined ? null : { path: twin.path, linked: twin.linked !== null };
  };
});

/** Where the twin of a page stands, and whether it says what the page is about. */
export interface TwinPage {
  path: string;
  linked: boolean;
}

/** Gives the twin of a page: its own, or that of the first page of its list; null where there is none. */
export function findTwinPage(path: string, corpus: Corpus): TwinPage | null {
  return askTwinPage(corpus, path);
}
