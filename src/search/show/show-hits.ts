import { formatNumber } from '../../wording/format-number.ts';
import { createElement } from '../create-element.ts';
import { type FoundName, grades } from '../index/find-names.ts';
import type { ArticleHit, FactHit, Hits } from './list-hits.ts';
import { showMarked } from './show-marked.ts';

/** How many names, facts and sentences of one article are shown before the reader asks for more. */
const shown = { names: 6, facts: 5, others: 3, sentences: 3 } as const;

/** Gives the groups of results, each under its heading; `home` is the address of the home page. */
export function showHits({ title, names, facts, articles }: Hits, home: string, total: number): HTMLElement[] {
  const best =
    title === null ? [] : [showGroup('Best match', null, [showItem({ href: home + title.path, text: title.title, kind: 'Article', note: title.source })])];
  const exact = names.filter(({ grade }) => grade >= grades.sound);
  const groups = [
    showGroup(
      'People, countries, topics and agreements',
      names.length,
      names.map((name) => showName(name, home)),
      shown.names,
    ),
    showGroup(
      'Facts',
      null,
      facts.map((fact) => showFact(fact, home)),
      shown.facts,
    ),
    showGroup(
      'Articles',
      total,
      articles.map((article) => showArticle(article, home)),
    ),
  ];
  return (exact.length > 0 ? [groups[0], ...best, ...groups.slice(1)] : [...best, ...groups]).filter((group) => group !== undefined && group !== null);
}

/** Gives a group under its heading, with a button for what is more than `limit`; null where it is empty. */
function showGroup(heading: string, count: number | null, items: HTMLLIElement[], limit = items.length): HTMLElement | null {
  if (items.length === 0) return null;
  const id = `hits-${heading.split(/[^A-Za-z]/)[0]?.toLowerCase()}`;
  const title = createElement('h2', { id }, heading, ...(count === null ? [] : [' ', createElement('span', { class: 'count' }, formatNumber(count))]));
  const list = createElement('ol', { class: 'hits' }, ...items.slice(0, limit));
  const group = createElement('section', { class: 'hit-group', 'aria-labelledby': id }, title, list);
  const rest = items.slice(limit);
  if (rest.length > 0) {
    const more = createElement('button', { type: 'button', class: 'search-more' }, `Show ${formatNumber(rest.length)} more`);
    more.addEventListener('click', () => {
      list.append(...rest);
      more.remove();
      rest[0]?.querySelector('a')?.focus();
    });
    group.append(more);
  }
  return group;
}

/** Gives the item of a page found by its name, with the form that answered. */
function showName({ page, form }: FoundName, home: string): HTMLLIElement {
  const item = showItem({ href: home + page.path, text: page.title, kind: page.kind, note: page.summary });
  if (form !== null) item.querySelector('.hit-head')?.append(createElement('span', { class: 'hit-form' }, 'also written ', createElement('bdi', {}, form)));
  return item;
}

/** Gives the item of the facts of one sentence: what they say, the sentence, its article. */
function showFact({ part, passage, facts: [first, ...others] }: FactHit, home: string): HTMLLIElement {
  const href = `${home}${part.path}#${passage.id}`;
  const item = showItem({ href, text: first?.summary ?? part.title, kind: first?.kind ?? '', note: '' });
  if (others.length > 0) {
    const also = others.slice(0, shown.others).map(({ kind, summary }) => (kind === 'Meeting' ? summary : `${kind}: ${summary}`));
    if (others.length > shown.others) also.push(`and ${others.length - shown.others} more`);
    item.append(createElement('p', { class: 'hit-note' }, `Also: ${also.join('; ')}`));
  }
  item.append(
    createElement('blockquote', { class: 'hit-quote' }, ...showMarked(passage.text, passage.marks)),
    createElement('p', { class: 'hit-note' }, `${part.title} · ${part.source}`),
  );
  return item;
}

/** Gives the item of an article with its first sentences that answer, each a link to its place. */
function showArticle({ part, sentences }: ArticleHit, home: string): HTMLLIElement {
  const item = showItem({ href: home + part.path, text: part.title, kind: '', note: part.source });
  if (sentences.length === 0) return item;
  const rows = sentences.slice(0, shown.sentences).map(({ id, text, marks, whole }) => {
    const link = createElement('a', { href: `${home}${part.path}#${id}` }, ...showMarked(text, marks));
    return createElement('li', whole ? {} : { class: 'hit-part' }, link);
  });
  const more = sentences.length - shown.sentences;
  if (more > 0) rows.push(createElement('li', { class: 'hit-note' }, `and ${more} more ${more === 1 ? 'sentence' : 'sentences'} of this article`));
  if (sentences.some(({ whole }) => !whole)) item.append(createElement('p', { class: 'hit-note' }, 'The words stand in different sentences:'));
  item.append(createElement('ul', { class: 'hit-sentences' }, ...rows));
  return item;
}

/** Gives an item with its link, kind and note. All text stays text. */
function showItem({ href, text, kind, note }: { href: string; text: string; kind: string; note: string }): HTMLLIElement {
  const head = createElement('div', { class: 'hit-head' }, createElement('h3', {}, createElement('a', { href }, text)));
  if (kind !== '') head.append(createElement('span', { class: 'hit-kind' }, kind));
  const item = createElement('li', { class: 'hit' }, head);
  if (note !== '') item.append(createElement('p', { class: 'hit-note' }, note));
  return item;
}
