import { actorAddress } from '../../lookup/actor-address.ts';
import type { Actor, Corpus } from '../../lookup/corpus-shape.ts';
import { publishAddress } from '../../lookup/publish-address.ts';
import { actorNode, articleNode, type LinkedNode } from './node.ts';

const types = { person: 'Person', country: 'Country', organization: 'Organization' } as const;

/** Gives a person, country or organization with the forms of its name and the articles that name it. */
export function describeActor(actor: Actor, corpus: Corpus): LinkedNode {
  const offices = corpus
    .factsAbout(actor.id)
    .flatMap(({ statement }) => (statement.kind === 'role' && statement.value.actor === actor.id ? [statement.value.title] : []));
  return {
    ...actorNode(actor),
    '@type': types[actor.kind],
    name: actor.name,
    alternateName: actor.aliases,
    identifier:
      actor.kind === 'country' && actor.country !== null ? { '@type': 'PropertyValue', propertyID: 'ISO 3166-1', value: actor.country.code } : undefined,
    jobTitle: actor.kind === 'person' ? [...new Set(offices)] : undefined,
    mainEntityOfPage: { '@id': publishAddress(actorAddress(actor)) },
    subjectOf: actor.mentions.map(({ article }) => articleNode(article)),
  };
}
