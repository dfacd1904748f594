import type { Corpus, FactKind } from '../../lookup/corpus-shape.ts';
import { listActors } from '../../lookup/list-actors.ts';
import { writeRows } from '../write-rows.ts';
import { describeActor } from './describe-actor.ts';
import { describeArticle } from './describe-article.ts';
import { describeFact } from './describe-fact.ts';
import { describeTopic } from './describe-topic.ts';
import { type LinkedNode, linkedContext } from './node.ts';

/** Gives the nodes of items one by one. */
function* nodesOf<Item>(items: Iterable<Item>, describe: (item: Item) => LinkedNode): Generator<LinkedNode> {
  for (const item of items) yield describe(item);
}

/** Gives the nodes of the facts of one kind. */
const factsOf = (kind: FactKind) => (corpus: Corpus) => nodesOf(corpus.factsOfKind(kind), (fact) => describeFact(fact, corpus));

/** The JSON-LD files of the data page with what each holds. */
export const linkedFiles = {
  articles: (corpus: Corpus) => nodesOf(corpus.articles, (article) => describeArticle(article, corpus)),
  actors: (corpus: Corpus) => nodesOf(listActors(corpus), (actor) => describeActor(actor, corpus)),
  topics: (corpus: Corpus) => nodesOf(corpus.topics, describeTopic),
  roles: factsOf('role'),
  agreements: factsOf('agreement'),
  figures: factsOf('figure'),
  meetings: factsOf('meeting'),
  dates: factsOf('date'),
} as const;
export type LinkedFile = keyof typeof linkedFiles;

/** Gives one file as JSON-LD 1.1 in parts, one node a line. */
export function writeLinkedData(file: LinkedFile, corpus: Corpus): Iterable<string> {
  return writeRows(linkedFiles[file](corpus), `{"@context":${JSON.stringify(linkedContext)},"@graph":`, '}\n');
}
