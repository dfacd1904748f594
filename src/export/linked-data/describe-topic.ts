import { address } from '../../lookup/address.ts';
import type { Topic } from '../../lookup/corpus-shape.ts';
import { publishAddress } from '../../lookup/publish-address.ts';
import { articleNode, type LinkedNode, topicNode } from './node.ts';

/** Gives a topic as a `DefinedTerm` with the articles under it. */
export function describeTopic({ id, title, summary, sentences }: Topic): LinkedNode {
  return {
    ...topicNode(id),
    '@type': 'DefinedTerm',
    name: title,
    description: summary ?? undefined,
    mainEntityOfPage: { '@id': publishAddress(address.page('topics', id)) },
    subjectOf: sentences.map(({ article }) => articleNode(article)),
  };
}
