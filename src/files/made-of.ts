import type { Actor, Article, Corpus, Fact, Relation, Topic } from '../lookup/corpus-shape.ts';

/** Gives what files of other things show of an actor: what it is called, and where it stands. */
function showActor({ id, kind, name, leader, hasPage }: Actor): unknown {
  return [id, kind, name, leader, hasPage];
}

/** Gives what files show of actors, each once. */
function showActors(corpus: Corpus, ids: Iterable<string>): unknown[] {
  return [...new Set(ids)].map((id) => showActor(corpus.actor(id)));
}

const ofArticles = new WeakMap<Article, unknown>();

/** Gives all that goes into the files of an article: its record and facts, and the actors that it names. The same each time, since four files ask. */
export function madeOfArticle(corpus: Corpus, article: Article): unknown {
  const known = ofArticles.get(article) ?? [
    article,
    showActors(
      corpus,
      article.record.actors.map(({ id }) => id),
    ),
  ];
  ofArticles.set(article, known);
  return known;
}

/** Gives all that goes into a fact's rows of the data page: its sentences and versions, and the actors that it is about. */
export function madeOfFact(corpus: Corpus, fact: Fact): unknown {
  return [fact, showActors(corpus, fact.actors)];
}

/** Gives all that goes into the files of an agreement: its sentences and versions, its title among those of all, and its parties. */
export function madeOfAgreement(corpus: Corpus, fact: Fact): unknown {
  return [fact, corpus.titleOf('agreements', fact.id), showActors(corpus, fact.actors)];
}

/** Gives all that goes into the twin of an actor: itself with where it is named, and the facts about it. */
export function madeOfActor(corpus: Corpus, actor: Actor): unknown {
  return [actor, corpus.factsAbout(actor.id)];
}

/** Gives all that goes into the preview of an actor: also its state, and the actors of the facts about it, some of whom it names. */
export function madeOfPreview(corpus: Corpus, actor: Actor): unknown {
  const state = actor.country === null ? null : corpus.countryOf(actor.country.code);
  const about = corpus.factsAbout(actor.id);
  return [
    actor,
    about,
    showActors(
      corpus,
      about.flatMap(({ actors }) => actors),
    ),
    state === null ? null : showActor(corpus.actor(state)),
  ];
}

/** Gives all that goes into the twin of a topic: itself, the sentences under it, and its facts, of which it shows the first. */
export function madeOfTopic({ id, title, summary, sentences, actors, facts }: Topic): unknown {
  return [id, title, summary, sentences, actors, facts];
}

/** Gives all that goes into the twin of a relation: what the two countries are called, their facts, and the sentences that name both. */
export function madeOfRelation({ id, a, b, facts, shared }: Relation): unknown {
  return [id, showActor(a), showActor(b), facts, shared];
}
