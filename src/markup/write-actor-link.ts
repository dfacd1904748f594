import { actorAddress } from '../lookup/actor-address.ts';
import type { Actor } from '../lookup/corpus-shape.ts';
import { html, type Markup } from './html.ts';

/** Writes the name of an actor, leading to its page. */
export function writeActorLink(actor: Actor): Markup {
  return html`<a class="actor actor-${actor.kind}" href="${actorAddress(actor)}">${actor.name}</a>`;
}
