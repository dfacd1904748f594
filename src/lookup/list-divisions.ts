import { actorFolder } from './actor-address.ts';
import type { PageKind } from './address.ts';
import type { ArticleSentences, Corpus, Fact } from './corpus-shape.ts';
import { divideFacts, divideSentences, divisionSize, type Year } from './divide-by-year.ts';
import { divideByContent } from './divide-list.ts';
import { type FactListing, listActorFacts, listRelationFacts, listTopicFacts, mostShown } from './fact-listings.ts';
import { listActorsWithPage } from './list-actors.ts';

/** Articles whose sentences a page shows; the rest is on pages of its own, by year. */
export const mostArticles = 20;

/** What is on one page of a long list: a year of it, or a part of that year. */
export interface Division {
  folder: PageKind;
  id: string;
  /** Name of the thing that the list is about. */
  name: string;
  section: string;
  title: string;
  year: string;
  /** Number of things of the year. */
  count: number;
  page: number;
  pages: number;
  /** All years of the list, the latest first; without how much each holds, since then one more fact would change every page of them. */
  years: readonly string[];
  facts: readonly Fact[];
  sentences: readonly ArticleSentences[];
}

/** Gives the pages into which the too long lists of all actors, relations and topics are divided; their number grows as that of the facts. */
export function listDivisions(corpus: Corpus): Division[] {
  const { relations, topics } = corpus;
  return [
    ...listActorsWithPage(corpus).flatMap((actor) =>
      divideOwner(corpus, { folder: actorFolder(actor), id: actor.id, name: actor.name }, listActorFacts(corpus, actor), actor.mentions),
    ),
    ...relations.flatMap((relation) =>
      divideOwner(
        corpus,
        { folder: 'relations', id: relation.id, name: `${relation.a.name} – ${relation.b.name}` },
        listRelationFacts(relation),
        relation.shared,
      ),
    ),
    ...topics.flatMap((topic) => divideOwner(corpus, { folder: 'topics', id: topic.id, name: topic.title }, listTopicFacts(topic), topic.sentences)),
  ];
}

type Owner = Pick<Division, 'folder' | 'id' | 'name'>;

/** Gives the pages of the too long lists of one page. */
function divideOwner(corpus: Corpus, owner: Owner, listings: readonly FactListing[], rows: readonly ArticleSentences[]): Division[] {
  const facts = listings
    .filter(({ facts: all, divided }) => divided && all.length > mostShown)
    .flatMap(({ id, title, facts: all }) =>
      cutYears(divideFacts(corpus, all), (fact) => fact.id).map((part) => ({ ...owner, ...part, section: id, title, facts: part.items, sentences: [] })),
    );
  const sentences =
    rows.length > mostArticles
      ? cutYears(divideSentences(corpus, rows), ({ article }) => article).map((part) => ({
          ...owner,
          ...part,
          section: 'sentences',
          title: 'Sentences',
          facts: [],
          sentences: part.items,
        }))
      : [];
  return [...facts, ...sentences];
}

/** Gives the pages of all years. */
function cutYears<Item>(
  years: ReadonlyArray<Year<Item>>,
  keyOf: (item: Item) => string,
): Array<{ year: string; count: number; page: number; pages: number; years: Division['years']; items: Item[] }> {
  const names = years.map(({ year }) => year);
  return years.flatMap(({ year, items }) => {
    const starts = divideByContent(items, divisionSize, keyOf);
    return starts.map((start, index) => ({
      year,
      count: items.length,
      page: index + 1,
      pages: starts.length,
      years: names,
      items: items.slice(start, starts[index + 1]),
    }));
  });
}
