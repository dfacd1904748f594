import { actorAddress } from '../../lookup/actor-address.ts';
import { address } from '../../lookup/address.ts';
import type { Actor } from '../../lookup/corpus-shape.ts';
import { publishAddress } from '../../lookup/publish-address.ts';

/** A JSON-LD node; parts without a value are left out when it is written. */
export interface LinkedNode {
  '@id': string;
  '@type': string | readonly string[];
  [property: string]: unknown;
}

/** A reference to a node that another file or another place describes. */
export interface NodeReference {
  '@id': string;
}

/** The context of every node: all terms are those of schema.org, stated inline so that reading needs no network. */
export const linkedContext = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } as const;

/** Names the article itself, apart from the page about it. */
export function articleNode(id: string): NodeReference {
  return { '@id': publishAddress(`${address.page('articles', id)}#article`) };
}

/** Names a person, country or organization, apart from the page about it. */
export function actorNode(actor: Actor): NodeReference {
  return { '@id': publishAddress(actor.hasPage ? `${actorAddress(actor)}#subject` : actorAddress(actor)) };
}

/** Names a topic, apart from the page about it. */
export function topicNode(id: string): NodeReference {
  return { '@id': publishAddress(`${address.page('topics', id)}#subject`) };
}

/** Names a sentence as a quotation. */
export function sentenceNode(article: string, sentence: string): NodeReference {
  return { '@id': publishAddress(address.sentence(article, sentence)) };
}
