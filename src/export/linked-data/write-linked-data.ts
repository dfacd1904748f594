import type { Corpus, FactKind } from '../../lookup/corpus-shape.ts';
import { listActors } from '../list-actors.ts';
import { describeActor } from './describe-actor.ts';
import { describeArticle } from './describe-article.ts';
import { describeFact } from './describe-fact.ts';
import { describeTopic } from './describe-topic.ts';
import { type LinkedNode, linkedContext } from './node.ts';

/** Gives the nodes of the facts of one kind. */
const factsOf = (kind: FactKind) => (corpus: Corpus) => corpus.factsOfKind(kind).map((fact) => describeFact(fact, corpus));

/** The JSON-LD files of the data page with what each holds. */
export const linkedFiles = {
  articles: (corpus: Corpus): LinkedNode[] => corpus.articles.map((article) => describeArticle(article, corpus)),
  actors: (corpus: Corpus): LinkedNode[] => listActors(corpus).map((actor) => describeActor(actor, corpus)),
  topics: (corpus: Corpus): LinkedNode[] => corpus.topics.map(describeTopic),
  roles: factsOf('role'),
  agreements: factsOf('agreement'),
  figures: factsOf('figure'),
  meetings: factsOf('meeting'),
  dates: factsOf('date'),
} as const;
export type LinkedFile = keyof typeof linkedFiles;

/** Gives one file as JSON-LD 1.1, one node a line. */
export function writeLinkedData(file: LinkedFile, corpus: Corpus): string {
  const nodes = linkedFiles[file](corpus).map((node) => JSON.stringify(node));
  return `{"@context":${JSON.stringify(linkedContext)},"@graph":[\n${nodes.join(',\n')}\n]}\n`;
}
