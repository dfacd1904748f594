import { makeQuestion } from './ask-prepared.ts';
import type { Corpus, Fact } from './corpus-shape.ts';

/** The other articles that hold a fact of an article. */
export interface Elsewhere {
  /** Ids of those that stand nearest in the order of the articles, older ones before newer. */
  nearest: string[];
  /** How many others there are, in words: "3 more", "over 50 more"; empty where there are none. */
  more: string;
}

/** Other articles that are named. */
const mostNamed = 5;

/** Gives a number of others that stays as it is while articles come in: exact up to ten, then the largest of a few round ones that it passes. */
function sayMore(count: number): string {
  if (count <= 10) return count === 0 ? '' : `${count} more`;
  return `over ${[100, 50, 20].find((each) => each < count) ?? 10} more`;
}

/** Gives what tells facts apart. */
function nameOf({ kind, id }: Pick<Fact, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** Gives, for each article, the places that it has among the articles that hold each of its facts. */
function findPlaces({ articles }: Pick<Corpus, 'articles'>): Map<string, number[]> {
  const counted = new Map<string, number>();
  const countUp = (name: string): number => {
    const before = counted.get(name) ?? 0;
    counted.set(name, before + 1);
    return before;
  };
  return new Map(articles.map(({ id, facts }) => [id, facts.map((fact) => countUp(nameOf(fact)))]));
}

/** Gives the other articles of a list in which an article has a place; null where there are none. */
function listOthers(holders: readonly string[], place: number): Elsewhere | null {
  // Slices of what is named alone: a fact may stand in thousands of articles.
  const older = holders.slice(place + 1, place + 1 + mostNamed);
  const newer = holders.slice(Math.max(0, place - mostNamed + older.length), place).reverse();
  const nearest = [...older, ...newer];
  return nearest.length === 0 ? null : { nearest, more: sayMore(holders.length - 1 - nearest.length) };
}

/** Asked for all facts of an article at once, since a page that has one of them has the others, and each question is remembered. */
const askElsewhere = makeQuestion('other articles with the facts of an article', (corpus) => {
  const places = findPlaces(corpus);
  return (article): Record<string, Elsewhere> => {
    const found = corpus.article(article).facts.map((fact, index) => {
      return [nameOf(fact), listOthers(corpus.articlesOf(fact), places.get(article)?.[index] ?? 0)] as const;
    });
    return Object.fromEntries(found.filter((each): each is [string, Elsewhere] => each[1] !== null));
  };
});

/** Gives the other articles that hold a fact of an article; null where there are none. */
export function findElsewhere(corpus: Corpus, fact: Pick<Fact, 'kind' | 'id'>, article: string): Elsewhere | null {
  return askElsewhere(corpus, article)[nameOf(fact)] ?? null;
}
