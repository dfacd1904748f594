import type { Actor as RecordActor } from '../schemas/actor.ts';
import type { Agreement } from '../schemas/agreement.ts';
import type { ArticleRecord } from '../schemas/article-record.ts';
import type { DateFact } from '../schemas/date-fact.ts';
import type { Basis, Inference } from '../schemas/evidence.ts';
import type { Figure } from '../schemas/figure.ts';
import type { CountryEntry, LeaderEntry, OrganizationEntry, TopicEntry } from '../schemas/gazetteer-entries.ts';
import type { Meeting } from '../schemas/meeting.ts';
import type { Rights } from '../schemas/rights.ts';
import type { Sentence } from '../schemas/sentence.ts';
import type { PageKind } from './address.ts';

/** What the pages are made from: the records, and the frontmatter of what is written by hand. */
export interface Sources {
  articles: ReadonlyArray<{ id: string; data: ArticleRecord }>;
  topics: ReadonlyArray<{ id: string; data: TopicEntry }>;
  leaders: ReadonlyArray<{ id: string; data: LeaderEntry }>;
  organizations: ReadonlyArray<{ id: string; data: OrganizationEntry }>;
  countries: ReadonlyArray<{ id: string; data: CountryEntry }>;
  /** How much of each article may be shown; everything where nothing is said. */
  rights?: Rights;
}

/** A stretch of a quoted sentence, as offsets into its text, `[start, end)`. */
export interface Stretch {
  start: number;
  end: number;
}

/** A whole sentence of an article, with the stretches that say the fact. */
export interface Quote {
  article: string;
  sentence: string;
  /** Offset of the sentence in the seed. */
  start: number;
  text: string;
  /** In the order of the text, apart from each other. */
  marks: Stretch[];
}

/** The office of a person, as one article gives it. */
export interface Role {
  id: string;
  actor: string;
  title: string;
}

/** What a fact says, by its kind. */
export type Statement =
  | { kind: 'date'; value: DateFact }
  | { kind: 'agreement'; value: Agreement }
  | { kind: 'figure'; value: Figure }
  | { kind: 'meeting'; value: Meeting }
  | { kind: 'role'; value: Role };
export type FactKind = Statement['kind'];

/** A fact with its sentences: of one article, or of all articles that hold it. */
export interface Fact {
  id: string;
  kind: FactKind;
  statement: Statement;
  basis: Basis;
  inferred: Inference[];
  /** True where sources differ on the name by which its sentences call one of its actors. */
  disputed?: boolean;
  quotes: Quote[];
  /** Ids of the actors that the fact is about. */
  actors: string[];
  /** Ids of the actors that its sentences name. */
  named: string[];
  /** Ids of the countries that it is about: parties, and the states of the persons and bodies that take part. */
  countries: string[];
  topics: string[];
  /** The fact as each article has it, in the order of the articles. */
  versions: Array<{ article: string; statement: Statement; inferred: Inference[] }>;
}

/** An article with its own facts, in the order of the text. */
export interface Article {
  id: string;
  /** What of the record may be shown. */
  record: ArticleRecord;
  /** Number of sentences that the rights of the source keep back. */
  withheld: number;
  /** Its sentences by id. */
  sentences: Pick<ReadonlyMap<string, Sentence>, 'get'>;
  /** The actors as this article shows them, by id. */
  actors: Pick<ReadonlyMap<string, RecordActor>, 'get'>;
  /** The stretches of each sentence that name an actor; offsets into the seed. */
  mentionsIn: ReadonlyMap<string, Array<Stretch & { actor: string }>>;
  /** The facts that each sentence says. */
  factsIn: ReadonlyMap<string, Fact[]>;
  facts: Fact[];
}

/** The sentences of one article that name an actor or belong to a topic. */
export interface ArticleSentences {
  article: string;
  sentences: string[];
}

/** Two forms of a name that cannot both be right, with the sentences that use them. */
export interface Conflict {
  part: string;
  forms: Array<{ form: string; quotes: Quote[] }>;
}

/** What a hand-written page says about an actor in its front matter; empty where there is none. */
export interface Background {
  /** What an organization is: "bank", "forum". */
  sort: string | null;
  capital: string | null;
  offices: LeaderEntry['offices'];
}

/** A person, a country or an organization across all articles. */
export interface Actor {
  id: string;
  kind: RecordActor['kind'];
  name: string;
  /** Other forms of the name that the articles use. */
  aliases: string[];
  /** Forms from the hand-written page that no article uses. */
  knownForms: string[];
  leader: boolean;
  /** The state of a person or body; a country's own code. */
  country: { code: string; basis: Basis; rules: string[] } | null;
  conflicts: Conflict[];
  /** Where it is named, in the order of the articles. */
  mentions: ArticleSentences[];
  /** Number of sentences that name it. */
  weight: number;
  /** What its hand-written page knows: background, and no fact of the corpus. */
  background: Background;
  /** False for a country that is named once in passing. */
  hasPage: boolean;
}

/** Two countries that share at least one fact. */
export interface Relation {
  id: string;
  a: Actor;
  b: Actor;
  facts: Fact[];
  /** Sentences that name both. */
  shared: ArticleSentences[];
}

/** A topic with the sentences that belong to it. */
export interface Topic {
  id: string;
  title: string;
  summary: string | null;
  sentences: ArticleSentences[];
  facts: Fact[];
  /** Ids of the actors that its sentences name, most often named first. */
  actors: string[];
}

/** Everything that pages ask for, ready to be looked up. Lists are in the order in which pages show them. */
export interface Corpus {
  articles: Article[];
  article: (id: string) => Article;
  actor: (id: string) => Actor;
  countries: Actor[];
  /** Countries named once in passing. */
  passing: Actor[];
  leaders: Actor[];
  people: Actor[];
  organizations: Actor[];
  topics: Topic[];
  topic: (id: string) => Topic;
  /** The topics whose sentences name an actor. */
  topicsOf: (actor: string) => Topic[];
  relations: Relation[];
  relationsOf: (country: string) => Relation[];
  facts: Fact[];
  factsOfKind: (kind: FactKind) => Fact[];
  /** Ids of the articles that hold a fact of the same kind and id. */
  articlesOf: (fact: Pick<Fact, 'kind' | 'id'>) => string[];
  /** Facts about an actor; for a country also those of its persons and bodies. */
  factsAbout: (actor: string) => Fact[];
  /** Facts other than offices that are not about the actor, from sentences that name it. */
  factsBeside: (actor: string) => Fact[];
  /** Id of the country with an ISO code; null where the corpus has none. */
  countryOf: (code: string) => string | null;
  /** Title of the page of an article, actor or agreement, unlike that of any other page of its kind. */
  titleOf: (kind: PageKind, id: string) => string;
  /** Number of sentences in all articles. */
  sentenceCount: number;
}
