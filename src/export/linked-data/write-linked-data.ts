import type { Corpus, FactKind } from '../../lookup/corpus-shape.ts';
import { listActors } from '../../lookup/list-actors.ts';
import type { SortOfThings } from '../data-things.ts';
import type { DataWriter } from '../data-writer.ts';
import { rowsOfJson } from '../rows-of-json.ts';
import { describeActor } from './describe-actor.ts';
import { describeArticle } from './describe-article.ts';
import { describeFact } from './describe-fact.ts';
import { describeTopic } from './describe-topic.ts';
import { linkedContext } from './node.ts';

/** Gives the nodes of the facts of one kind, one by one. */
const factsOf = (kind: FactKind) => (corpus: Corpus) => Iterator.from(corpus.factsOfKind(kind)).map((fact) => describeFact(fact, corpus));

/** The JSON-LD files of the data page with what each holds. */
export const linkedFiles = {
  articles: (corpus: Corpus) => Iterator.from(corpus.articles).map((article) => describeArticle(article, corpus)),
  actors: (corpus: Corpus) => Iterator.from(listActors(corpus)).map((actor) => describeActor(actor, corpus)),
  topics: (corpus: Corpus) => Iterator.from(corpus.topics).map(describeTopic),
  roles: factsOf('role'),
  agreements: factsOf('agreement'),
  figures: factsOf('figure'),
  meetings: factsOf('meeting'),
  dates: factsOf('date'),
} as const;
export type LinkedFile = keyof typeof linkedFiles;

/** Gives how one file is written as JSON-LD 1.1, one node a line. */
export function writerOfLinkedData(file: LinkedFile, of: SortOfThings): DataWriter {
  const { before, after, ...rows } = rowsOfJson((corpus) => linkedFiles[file](corpus), of);
  return { ...rows, before: `{"@context":${JSON.stringify(linkedContext)},"@graph":${before}`, after: `${after.trimEnd()}}\n` };
}
