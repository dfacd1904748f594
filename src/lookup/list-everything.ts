import { splitWords } from '../search/text/split-words.ts';
import { actorFolder } from './actor-address.ts';
import { address, type PageKind } from './address.ts';
import { compareText } from './compare-text.ts';
import type { Corpus } from './corpus-shape.ts';
import { listActorsWithPage } from './list-actors.ts';

/** A line of the index of everything. */
export interface Entry {
  title: string;
  href: string;
  /** "Country", "Article" …, which tells things of one name apart. */
  kind: string;
  /** The letter under which it stands: A to Z, "0–9", or "Other". */
  letter: string;
}

/** Gives a line for every page that stands for one thing, in the order of the alphabet, accents and capitals aside. */
export function listEverything(corpus: Corpus): Entry[] {
  const kinds = { countries: 'Country', leaders: 'Leader', people: 'Person', organizations: 'Organization' } as const;
  const titled = (kind: PageKind, id: string, label: string): Omit<Entry, 'letter'> => ({
    title: corpus.titleOf(kind, id),
    href: address.page(kind, id),
    kind: label,
  });
  const entries = [
    ...corpus.articles.map(({ id }) => titled('articles', id, 'Article')),
    ...listActorsWithPage(corpus).map((actor) => titled(actorFolder(actor), actor.id, kinds[actorFolder(actor) as keyof typeof kinds])),
    ...corpus.factsOfKind('agreement').map(({ id }) => titled('agreements', id, 'Agreement')),
    ...corpus.topics.map(({ id, title }) => ({ title, href: address.page('topics', id), kind: 'Topic' })),
    ...corpus.relations.map(({ id, a, b }) => ({ title: `${a.name} – ${b.name}`, href: address.page('relations', id), kind: 'Relation' })),
  ];
  return entries
    .map((entry) => ({ entry, key: sortKey(entry.title) }))
    .sort((a, b) => rankOf(a.key) - rankOf(b.key) || compareText(a.key, b.key) || compareText(a.entry.href, b.entry.href))
    .map(({ entry, key }) => ({ ...entry, letter: letterOf(key) }));
}

/** Gives the folded words of a title. */
function sortKey(title: string): string {
  return splitWords(title)
    .map(({ word }) => word)
    .join(' ');
}

/** Gives the letter under which a title stands. */
function letterOf(key: string): string {
  if (/^[a-z]/.test(key)) return key.charAt(0).toUpperCase();
  return /^\p{N}/u.test(key) ? '0–9' : 'Other';
}

/** Puts letters before digits and digits before everything else. */
function rankOf(key: string): number {
  return ['0–9', 'Other'].indexOf(letterOf(key)) + 1;
}
