import { address, type PageKind } from './address.ts';
import type { Actor } from './corpus-shape.ts';

/** Gives the folder of an actor's page: leaders apart from other persons. */
export function actorFolder({ kind, leader }: Pick<Actor, 'kind' | 'leader'>): PageKind {
  if (kind === 'country') return 'countries';
  if (kind === 'organization') return 'organizations';
  return leader ? 'leaders' : 'people';
}

/** Gives the address of an actor: its page, or the row of a country that is named in passing. */
export function actorAddress(actor: Pick<Actor, 'id' | 'kind' | 'leader' | 'hasPage'>): string {
  return actor.hasPage ? address.page(actorFolder(actor), actor.id) : address.passingCountry(actor.id);
}
