import type { ArticleRecord } from '../schemas/article-record.ts';
import { appendTo } from './append-to.ts';
import type { Article, Fact } from './corpus-shape.ts';

/** What an article is asked for by sentence. */
type Indexes = Pick<Article, 'mentionsIn' | 'factsIn'>;

/** Articles whose indexes are held, those whose were made last: a page asks few articles many times, and the indexes of all take a third of the memory. */
const mostHeld = 100;
const held = new Map<IndexedArticle, Partial<Indexes>>();

/** Gives one index of an article: the one that is held, or else made anew. */
function ask<Name extends keyof Indexes>(article: IndexedArticle, name: Name, make: () => Indexes[Name]): Indexes[Name] {
  const indexes: Partial<Indexes> = held.get(article) ?? {};
  const known = indexes[name];
  if (known !== undefined) return known;
  const [oldest] = held.keys();
  if (oldest !== undefined && held.size >= mostHeld && !held.has(article)) held.delete(oldest);
  held.set(article, indexes);
  const made = make();
  indexes[name] = made;
  return made;
}

/** Gives items by their ids from a list of few: an index of them takes longer to make than to do without. */
function findIn<Item extends { id: string }>(items: readonly Item[]): Pick<ReadonlyMap<string, Item>, 'get'> {
  return { get: (id) => items.find((item) => item.id === id) };
}

/** An article whose indexes are made when somebody asks for them. */
class IndexedArticle implements Article {
  readonly id: string;
  readonly record: ArticleRecord;
  readonly withheld: number;
  readonly facts: Fact[];

  constructor({ id, record, withheld, facts }: Pick<Article, 'id' | 'record' | 'withheld' | 'facts'>) {
    this.id = id;
    this.record = record;
    this.withheld = withheld;
    this.facts = facts;
  }

  get sentences(): Article['sentences'] {
    return findIn(this.record.sentences);
  }

  get actors(): Article['actors'] {
    return findIn(this.record.actors);
  }

  get mentionsIn(): Article['mentionsIn'] {
    return ask(this, 'mentionsIn', () => {
      const mentionsIn: Map<string, Array<{ start: number; end: number; actor: string }>> = new Map();
      for (const { id, mentions } of this.record.actors)
        for (const { sentence, start, end } of mentions) appendTo(mentionsIn, sentence, { start, end, actor: id });
      return mentionsIn;
    });
  }

  get factsIn(): Article['factsIn'] {
    return ask(this, 'factsIn', () => {
      const factsIn = new Map<string, Fact[]>();
      for (const fact of this.facts) for (const sentence of new Set(fact.quotes.map((quote) => quote.sentence))) appendTo(factsIn, sentence, fact);
      return factsIn;
    });
  }
}

/** Gives an article with its facts and mentions by sentence. */
export function indexArticle(given: Pick<Article, 'id' | 'record' | 'withheld' | 'facts'>): Article {
  return new IndexedArticle(given);
}
