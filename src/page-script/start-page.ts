import { listenForSearchKey } from './listen-for-search-key.ts';
import { showCopyButtons } from './show-copy-buttons.ts';
import { showPreviews } from './show-previews.ts';

/** Starts what a page offers beyond its HTML: previews of links, the search key, copy buttons. Everything reads without it. */
export function startPage(): void {
  showPreviews();
  listenForSearchKey();
  showCopyButtons();
}
