import { address } from '../../lookup/address.ts';
import type { Article, Corpus } from '../../lookup/corpus-shape.ts';
import { publishAddress } from '../../lookup/publish-address.ts';
import { actorNode, articleNode, type LinkedNode, topicNode } from './node.ts';

/** Gives an article as a `NewsArticle`; its date only where schema.org's ISO 8601 can say it as precisely as the record. */
export function describeArticle({ id, record }: Article, corpus: Corpus): LinkedNode {
  const { publisher, authors, published, file, sha256 } = record.source;
  const day = published.edtf !== null && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(published.edtf) && Number(published.edtf.slice(5, 7)) <= 12;
  return {
    ...articleNode(id),
    '@type': 'NewsArticle',
    headline: record.title,
    author: authors.map((name) => ({ '@type': 'Person', name })),
    publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: day ? published.edtf : undefined,
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'source file', value: file },
      { '@type': 'PropertyValue', propertyID: 'sha256', value: sha256 },
    ],
    mainEntityOfPage: { '@id': publishAddress(address.page('articles', id)) },
    about: record.topics.map((topic) => topicNode(topic.id)),
    mentions: record.actors.map((actor) => actorNode(corpus.actor(actor.id))),
  };
}
