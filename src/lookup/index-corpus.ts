import { restrictRecord } from '../schemas/restrict-record.ts';
import { openRights } from '../schemas/rights.ts';
import { capitalizeFirst } from '../wording/capitalize-first.ts';
import { actorFolder } from './actor-address.ts';
import { appendTo } from './append-to.ts';
import { collectFacts, joinFacts } from './collect-facts.ts';
import { compareText } from './compare-text.ts';
import type { Actor, Corpus, Fact, Sources } from './corpus-shape.ts';
import { findRelations } from './find-relations.ts';
import { gatherTopics } from './gather-topics.ts';
import { groupBy } from './group-by.ts';
import { indexArticle } from './index-article.ts';
import { locateCountries } from './locate-countries.ts';
import { mergeActors } from './merge-actors.ts';
import { numberTitles } from './number-titles.ts';

/** Orders articles from the newest to the oldest, those without a date last. */
function compareArticles(a: Sources['articles'][number], b: Sources['articles'][number]): number {
  const [older, newer] = [b.data.source.published.edtf ?? '', a.data.source.published.edtf ?? ''];
  return compareText(older, newer) || compareText(a.data.title, b.data.title) || compareText(a.id, b.id);
}

/** Gives each item under every one of its keys. */
function indexBy<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) for (const key of keysOf(item)) appendTo(index, key, item);
  return index;
}

/** Gives what a map holds for an id; throws where a page asks for something that the corpus does not have. */
function demand<Item>(map: ReadonlyMap<string, Item>, kind: string): (id: string) => Item {
  return (id) => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`no ${kind} has the id "${id}"; a record refers to something that is not in the corpus`);
    return found;
  };
}

/** Orders actors by how often they are named, then by name. */
function compareWeight(a: Actor, b: Actor): number {
  return b.weight - a.weight || compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** Builds every index that pages ask, from plain data; each later question is a lookup. */
export function indexCorpus(sources: Sources): Corpus {
  const { rights = openRights } = sources;
  const records = [...sources.articles].sort(compareArticles).map(({ id, data }) => ({ id, data: restrictRecord(data, rights), full: data }));
  const actors = mergeActors({ ...sources, articles: records });
  const located = locateCountries(actors, sources);
  const countryOfActor = (id: string): string | null => {
    const actor = actors.get(id);
    if (actor === undefined || actor.country === null) return null;
    return actor.kind === 'country' ? id : (located.get(actor.country.code) ?? null);
  };

  const articles = records.map(({ id, data, full }) =>
    indexArticle({ id, record: data, withheld: full.sentences.length - data.sentences.length, facts: collectFacts(id, data, countryOfActor) }),
  );
  const disputedIn = findDisputed(actors.values());
  const facts = joinFacts(articles.flatMap((article) => article.facts));
  // A fact of one article alone is the same in both.
  for (const fact of articles.flatMap((article) => article.facts)) fact.disputed = isDisputed(fact, disputedIn);
  for (const fact of facts) if (fact.versions.length > 1) fact.disputed = isDisputed(fact, disputedIn);
  const holders = new Map(facts.map(({ kind, id, versions }) => [`${kind} ${id}`, [...new Set(versions.map(({ article }) => article))]]));
  const about = indexBy(facts, (fact) => new Set([...fact.actors, ...fact.countries]));
  // An office says nothing of who else its sentence names; the office of one whom many articles name would only have the pages of all of those made anew.
  const beside = indexBy(
    facts.filter(({ kind }) => kind !== 'role'),
    namedBeside,
  );
  placeCountries(actors, about, new Set(facts.flatMap(namedBeside)));

  const all = [...actors.values()];
  const countries = all.filter(({ kind, hasPage }) => kind === 'country' && hasPage).sort(compareWeight);
  const persons = all.filter(({ kind }) => kind === 'person').sort(compareWeight);
  const relations = findRelations(facts, countries);
  const relationsByCountry = indexBy(relations, ({ a, b }) => [a.id, b.id]);
  const topics = gatherTopics(sources.topics, articles, facts);
  const topicsByActor = indexBy(topics, (topic) => topic.actors);
  const byKind = groupBy(facts, ({ kind }) => kind);
  const titles = new Map([
    [
      'articles',
      numberTitles(
        articles,
        ({ id }) => id,
        ({ record }) => record.title,
      ),
    ],
    [
      'agreements',
      numberTitles(
        byKind.get('agreement') ?? [],
        ({ id }) => id,
        (fact) => titleAgreement(fact, actors),
      ),
    ],
    ...[...groupBy(actors.values(), actorFolder)].map(
      ([folder, same]) =>
        [
          folder,
          numberTitles(
            same,
            ({ id }) => id,
            ({ name }) => name,
          ),
        ] as const,
    ),
  ]);

  return {
    articles,
    article: demand(new Map(articles.map((article) => [article.id, article])), 'article'),
    actor: demand(actors, 'actor'),
    countries,
    passing: all.filter(({ kind, hasPage }) => kind === 'country' && !hasPage).sort((a, b) => compareText(a.name, b.name)),
    leaders: persons.filter(({ leader }) => leader),
    people: persons.filter(({ leader }) => !leader),
    organizations: all.filter(({ kind }) => kind === 'organization').sort(compareWeight),
    topics,
    topic: demand(new Map(topics.map((topic) => [topic.id, topic])), 'topic'),
    topicsOf: (actor) => topicsByActor.get(actor) ?? [],
    relations,
    relationsOf: (country) => relationsByCountry.get(country) ?? [],
    facts,
    articlesOf: ({ kind, id }) => holders.get(`${kind} ${id}`) ?? [],
    factsOfKind: (kind) => byKind.get(kind) ?? [],
    factsAbout: (actor) => about.get(actor) ?? [],
    factsBeside: (actor) => beside.get(actor) ?? [],
    countryOf: (code) => located.get(code) ?? null,
    titleOf: (kind, id) => titles.get(kind)?.get(id) ?? id,
    sentenceCount: articles.reduce((sum, { record }) => sum + record.sentences.length, 0),
  };
}

/** Gives the actors that the sentences of a fact name and that it is not about. */
function namedBeside({ actors, countries, named }: Fact): string[] {
  return named.filter((id) => !actors.includes(id) && !countries.includes(id));
}

/** Gives the sentences in which an actor bears a name that sources differ on, as "actor article sentence". */
function findDisputed(actors: Iterable<Actor>): Set<string> {
  return new Set(
    [...actors].flatMap(({ id, conflicts }) =>
      conflicts.flatMap(({ forms }) => forms.flatMap(({ quotes }) => quotes.map(({ article, sentence }) => `${id} ${article} ${sentence}`))),
    ),
  );
}

/** True where a sentence of the fact calls one of its actors by a name that sources differ on. */
function isDisputed({ actors, quotes }: Fact, disputedIn: ReadonlySet<string>): boolean {
  return disputedIn.size > 0 && actors.some((id) => quotes.some(({ article, sentence }) => disputedIn.has(`${id} ${article} ${sentence}`)));
}

/** Gives the title of an agreement with its parties, which tell agreements of one title apart. */
function titleAgreement({ statement, actors: parties }: Fact, actors: ReadonlyMap<string, Actor>): string {
  const title = statement.kind === 'agreement' ? capitalizeFirst(statement.value.title) : '';
  const names = parties.map((id) => actors.get(id)?.name ?? id).join(', ');
  return names === '' ? title : `${title} (${names})`;
}

/**
 * Takes the page from every country that is only named in passing: no fact is about it or stands in a sentence that
 * names it, no leader acts for it, and a single sentence names it.
 */
function placeCountries(actors: Map<string, Actor>, about: ReadonlyMap<string, Fact[]>, beside: ReadonlySet<string>): void {
  const led = new Set([...actors.values()].flatMap(({ leader, country }) => (leader && country ? [country.code] : [])));
  for (const actor of actors.values()) {
    if (actor.kind !== 'country') continue;
    const leads = actor.country !== null && led.has(actor.country.code);
    actor.hasPage = leads || about.has(actor.id) || beside.has(actor.id) || actor.weight >= 2;
  }
}
