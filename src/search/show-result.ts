import { createElement } from './create-element.ts';
import { type ExcerptPart, readExcerpt } from './excerpt.ts';
import { findPassages } from './find-passages.ts';
import type { PagefindPage } from './pagefind.ts';

/** How many passages of a page are shown. */
const shownPassages = 3;

/** Gives the list item of a page found: title, kind, and the passages that match, each with a link to its place. */
export function showResult(page: PagefindPage): HTMLLIElement {
  const passages = findPassages(page);
  const link = createElement('a', { href: page.url }, page.meta.title ?? page.url);
  const kind = page.meta.kind;
  const head = createElement('div', { class: 'result-head' }, createElement('h2', { class: 'result-title' }, link));
  if (kind) head.append(createElement('span', { class: 'result-kind' }, kind));
  const item = createElement('li', { class: 'result' }, head);
  if (page.meta.summary) item.append(createElement('p', { class: 'result-summary' }, page.meta.summary));
  if (passages.length === 0) item.append(createElement('p', { class: 'result-excerpt' }, ...showParts(readExcerpt(page.excerpt))));
  else item.append(showPassages(page.url, passages));
  return item;
}

/** Gives the list of the first passages, and how many more there are. */
function showPassages(url: string, passages: ReturnType<typeof findPassages>): HTMLUListElement {
  const items = passages
    .slice(0, shownPassages)
    .map(({ anchor, parts }) => createElement('li', {}, createElement('a', { href: `${url}#${anchor}` }, ...showParts(parts))));
  const more = passages.length - shownPassages;
  if (more > 0) items.push(createElement('li', { class: 'result-more' }, `and ${more} more on this page`));
  return createElement('ul', { class: 'result-passages' }, ...items);
}

/** Gives text and `<mark>` nodes. */
function showParts(parts: readonly ExcerptPart[]): Array<Node | string> {
  return parts.map(({ text, marked }) => (marked ? createElement('mark', {}, text) : text));
}
