import { findBundle } from './find-bundle.ts';
import { loadFrom } from './index/load-part.ts';
import { openIndex, type SearchIndex } from './index/open-index.ts';

let opened: Promise<SearchIndex> | undefined;

/** Opens the search index of the site whose home page stands at an address, once; tries again after a failure. */
export function loadIndex(home: string): Promise<SearchIndex> {
  opened ??= findBundle(`${home}pagefind/`).then((folder) => openIndex(loadFrom(folder)));
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
