import { unescapeText } from './excerpt.ts';
import type { PagefindPage } from './pagefind.ts';

/** Splits the text of a page into words exactly as Pagefind numbers them; see `build_excerpt` in pagefind.js. */
export function splitWords({ raw_content: raw, content }: Pick<PagefindPage, 'content' | 'raw_content'>): string[] {
  const text = raw ?? content;
  return text.split(text.includes('\u200b') ? '\u200b' : /\s+/).map((word) => unescapeText(word).trim());
}
