import { type CollectionEntry, getCollection, render } from 'astro:content';
import { isWritten } from '../collections/read-entries.ts';

/** The collections whose entries are written by hand. */
export type WrittenCollection = 'topics' | 'leaders' | 'organizations' | 'countries';

const loaded = new Map<WrittenCollection, Promise<Map<string, CollectionEntry<WrittenCollection>>>>();

/** Gives the entries of a collection by id, loaded once. */
function entriesOf(collection: WrittenCollection): Promise<Map<string, CollectionEntry<WrittenCollection>>> {
  const entries = loaded.get(collection) ?? getCollection(collection).then((all) => new Map(all.map((entry) => [entry.id, entry])));
  if (!import.meta.env.DEV) loaded.set(collection, entries);
  return entries;
}

/** True where somebody has written an introduction. Asked before one is looked for, since a page without one need not wait. */
export function hasIntroduction(collection: WrittenCollection, id: string): boolean {
  return isWritten(collection, id);
}

/** Gives the hand-written introduction of a page as a component; null where nobody has written one. Throws where one is written and was not loaded. */
export async function findIntroduction(collection: WrittenCollection, id: string) {
  const entry = (await entriesOf(collection)).get(id);
  if (entry === undefined && isWritten(collection, id)) throw new Error(`the introduction of ${collection}/${id} was not loaded`);
  if (entry === undefined || (entry.body ?? '').trim() === '') return null;
  return (await render(entry)).Content;
}
