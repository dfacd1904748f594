import type { Corpus } from '../lookup/corpus-shape.ts';
import { html, joinMarkup, type Markup } from './html.ts';
import { writeActorLink } from './write-actor-link.ts';

/** Writes names of actors in a row, each leading to its page. */
export function writeActorNames(corpus: Corpus, ids: readonly string[], between = ', '): Markup {
  const links = ids.map((id) => writeActorLink(corpus.actor(id)));
  return html`${joinMarkup(links, between)}`;
}
