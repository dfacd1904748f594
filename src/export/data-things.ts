import { madeOfActor, madeOfArticle, madeOfFact, madeOfTopic } from '../files/made-of.ts';
import type { Actor, Article, Corpus, Fact, FactKind, Topic } from '../lookup/corpus-shape.ts';
import { listActors } from '../lookup/list-actors.ts';

/** Things of one sort, from which rows of the data page are made. */
interface Sort<Thing> {
  /** Gives the things of a corpus in their order. */
  list: (corpus: Corpus) => readonly Thing[];
  /** Gives a corpus that lists some of them alone, and still answers for all. */
  narrow: (corpus: Corpus, things: Thing[]) => Corpus;
  /** Gives everything of the corpus that goes into the rows of a thing, in any file. */
  made: (corpus: Corpus, thing: Thing) => unknown;
  /** How many of them stand together, on average; few where one has long rows. */
  together: number;
}

/** Gives the facts of one kind. */
const factsOf = (kind: FactKind): Sort<Fact> => ({
  list: (corpus) => corpus.factsOfKind(kind),
  narrow: (corpus, facts) => ({ ...corpus, facts, factsOfKind: (asked) => (asked === kind ? facts : []) }),
  made: madeOfFact,
  together: 16,
});

const articles: Sort<Article> = {
  list: (corpus) => corpus.articles,
  narrow: (corpus, some) => ({ ...corpus, articles: some }),
  made: madeOfArticle,
  together: 8,
};

const facts: Sort<Fact> = { list: (corpus) => corpus.facts, narrow: (corpus, some) => ({ ...corpus, facts: some }), made: madeOfFact, together: 16 };

const actors: Sort<Actor> = {
  list: listActors,
  narrow: (corpus, organizations) => ({ ...corpus, countries: [], passing: [], leaders: [], people: [], organizations }),
  made: madeOfActor,
  together: 4,
};

const topics: Sort<Topic> = {
  list: (corpus) => corpus.topics,
  narrow: (corpus, some) => ({ ...corpus, topics: some }),
  made: (_corpus, topic) => madeOfTopic(topic),
  together: 1,
};

/** The sorts of things from which the rows of a file are made, a thing after the other. */
export const sortsOfThings = {
  articles,
  facts,
  actors,
  topics,
  role: factsOf('role'),
  agreement: factsOf('agreement'),
  figure: factsOf('figure'),
  meeting: factsOf('meeting'),
  date: factsOf('date'),
} as const;
export type SortOfThings = keyof typeof sortsOfThings;

/** Gives a short name for a value: equal names, equal values. */
export type Digest = (value: unknown) => string;

/** Things that stand behind each other, as a corpus that lists them alone, and the digest of all that goes into their rows. */
export interface Run {
  from: string;
  corpus: Corpus;
}

const divided = new WeakMap<Digest, Map<SortOfThings, Run[]>>();

/**
 * Gives the things of one sort in runs. A run ends behind a thing whose own digest says so, one in as many as stand together on average: what comes
 * or goes elsewhere moves no end, so that most runs are those of the build before. `digest` is that of the corpus, for which they are divided once.
 */
export function divideIntoRuns(corpus: Corpus, sort: SortOfThings, digest: Digest): readonly Run[] {
  const known = divided.get(digest) ?? new Map<SortOfThings, Run[]>();
  divided.set(digest, known);
  const runs = known.get(sort) ?? [...divide(corpus, sortsOfThings[sort] as Sort<unknown>, digest)];
  known.set(sort, runs);
  return runs;
}

function* divide<Thing>(corpus: Corpus, { list, narrow, made, together }: Sort<Thing>, digest: Digest): Generator<Run> {
  let things: Thing[] = [];
  let digests: string[] = [];
  const end = (): Run => ({ from: digest(digests), corpus: narrow(corpus, things) });
  for (const thing of list(corpus)) {
    const own = digest(made(corpus, thing));
    things.push(thing);
    digests.push(own);
    if ((Buffer.from(own, 'base64url')[0] ?? 0) % together !== 0) continue;
    yield end();
    things = [];
    digests = [];
  }
  if (things.length > 0) yield end();
}
