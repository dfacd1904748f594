import { commonWords } from '../text/common-words.ts';
import type { Query, Term } from '../text/parse-query.ts';
import type { FoundWord } from './find-words.ts';
import type { Postings } from './pagefind-files.ts';

/** Finds the places of a word; `alone` leaves out words that only begin like it. */
export type FindWord = (word: string, alone: boolean) => Promise<FoundWord>;

/** The articles that answer a query. */
export interface FoundArticles {
  /** Numbers of the articles, the best first; those of equal worth from the newest. */
  articles: number[];
  /** Wanted words that no article holds. */
  unknown: string[];
  /** False where more words begin like one of the query than were looked at. */
  complete: boolean;
}

/** Where a term stands, and the articles that hold it to the letter. */
interface FoundTerm {
  places: Postings;
  exact: ReadonlySet<number>;
}

/** Words from the beginning of an article that count as its headline. */
const headline = 12;

/** Words of about one sentence, and of about one paragraph. */
const [near, close] = [25, 90];

/** Gives the articles that hold all wanted terms and no unwanted one; without wanted terms all that hold no unwanted one. */
export async function findArticles({ wanted, unwanted }: Query, articles: number, find: FindWord): Promise<FoundArticles> {
  const unknown: string[] = [];
  let complete = true;
  const findTerm = async ({ words, phrase }: Term, asked: boolean): Promise<FoundTerm> => {
    const found = await Promise.all(words.map((word) => (commonWords.has(word) ? null : find(word, phrase))));
    for (const [at, each] of found.entries()) {
      if (each === null) continue;
      complete &&= each.complete;
      if (asked && each.words.length === 0) unknown.push(words[at] ?? '');
    }
    if (!phrase) return found[0] ?? { places: new Map(), exact: new Set() };
    const places = followPhrase(found.map((each) => each?.places ?? null));
    return { places, exact: new Set(places.keys()) };
  };
  const [asked, refused] = await Promise.all([
    Promise.all(wanted.map((term) => findTerm(term, true))),
    Promise.all(unwanted.map((term) => findTerm(term, false))),
  ]);
  const [first, ...others] = asked;
  const all = first ? [...first.places.keys()] : Array.from({ length: articles }, (_, number) => number);
  const held = all.filter((page) => others.every(({ places }) => places.has(page)) && !refused.some(({ places }) => places.has(page)));
  const worth = new Map(held.map((page) => [page, rate(asked, page)]));
  return { articles: held.sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || a - b), unknown, complete };
}

/** Gives the places where words follow each other; null stands for a word that the index does not hold. */
function followPhrase(words: ReadonlyArray<Postings | null>): Postings {
  const lead = words.findIndex((each) => each !== null);
  const start = words[lead];
  if (!start) return new Map();
  const followed = new Map<number, number[]>();
  for (const [page, places] of start) {
    const sets = words.map((each) => (each === null ? null : new Set(each.get(page))));
    const fitting = places.filter((place) => sets.every((set, at) => set === null || set.has(place - lead + at)));
    if (fitting.length > 0) followed.set(page, fitting);
  }
  return followed;
}

/** Rates an article: the words themselves before others that begin like them, in one sentence before far apart, in the headline, often. */
function rate(terms: readonly FoundTerm[], page: number): number {
  const places = terms.map((term) => term.places.get(page) ?? []);
  const exact = terms.filter((term) => term.exact.has(page)).length / Math.max(1, terms.length);
  const span = narrowestSpan(places);
  const early = places.every(([first = headline]) => first < headline) ? 3 : 0;
  const often = places.reduce((sum, each) => sum + Math.log2(1 + Math.min(each.length, 15)), 0) / Math.max(1, places.length);
  return Math.round(100 * (4 * exact + (span <= near ? 3 : span <= close ? 1 : 0) + early + often / 2));
}

/** Gives how many words the shortest stretch spans that holds each list once. */
function narrowestSpan(lists: ReadonlyArray<readonly number[]>): number {
  if (lists.length < 2) return 0;
  const places = lists.flatMap((list, owner) => list.map((place) => ({ place, owner }))).sort((a, b) => a.place - b.place);
  const counts = new Map<number, number>();
  let [narrowest, from] = [Number.POSITIVE_INFINITY, 0];
  for (const { place, owner } of places) {
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
    while (counts.size === lists.length) {
      const head = places[from++];
      if (!head) break;
      narrowest = Math.min(narrowest, place - head.place);
      const left = (counts.get(head.owner) ?? 0) - 1;
      if (left > 0) counts.set(head.owner, left);
      else counts.delete(head.owner);
    }
  }
  return narrowest;
}
