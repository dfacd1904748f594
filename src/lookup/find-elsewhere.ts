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

/** Gives a number of others that stays as it is while articles come in: exact below ten, then the 10, 20, 50, 100, 200 … that it passes. */
function sayMore(count: number): string {
  if (count <= 10) return count === 0 ? '' : `${count} more`;
  const magnitude = 10 ** Math.floor(Math.log10(count - 1));
  const step = [5, 2, 1].find((each) => each * magnitude < count) ?? 1;
  return `over ${step * magnitude} more`;
}

const askElsewhere = makeQuestion('other articles with a fact', ({ articlesOf }) => (argument): Elsewhere | null => {
  const [kind, id = '', article = ''] = argument.split(' ');
  const holders = articlesOf({ kind: kind as Fact['kind'], id });
  const place = holders.indexOf(article);
  // Slices of what is named alone: a fact may stand in thousands of articles.
  const older = holders.slice(place + 1, place + 1 + mostNamed);
  const newer = holders.slice(Math.max(0, place - mostNamed + older.length), Math.max(0, place)).reverse();
  const nearest = [...older, ...newer];
  return nearest.length === 0 ? null : { nearest, more: sayMore(holders.length - (place < 0 ? 0 : 1) - nearest.length) };
});

/** Gives the other articles that hold a fact of an article; null where there are none. */
export function findElsewhere(corpus: Corpus, { kind, id }: Pick<Fact, 'kind' | 'id'>, article: string): Elsewhere | null {
  return askElsewhere(corpus, `${kind} ${id} ${article}`);
}
