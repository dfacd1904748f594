import { describeActor } from '../export/linked-data/describe-actor.ts';
import { describeArticle } from '../export/linked-data/describe-article.ts';
import { describeFact } from '../export/linked-data/describe-fact.ts';
import { describeTopic } from '../export/linked-data/describe-topic.ts';
import { madeOfActor, madeOfAgreement, madeOfArticle, madeOfRelation, madeOfTopic } from '../files/made-of.ts';
import { actorFolder } from '../lookup/actor-address.ts';
import { address } from '../lookup/address.ts';
import type { Corpus } from '../lookup/corpus-shape.ts';
import { exportActor, exportTopic } from '../lookup/export-data.ts';
import { listActorsWithPage } from '../lookup/list-actors.ts';
import { publishAddress } from '../lookup/publish-address.ts';
import { limitFact, limitRows } from './limit-rows.ts';
import type { Twin } from './twin.ts';

/** Gives the twins of the pages that stand for one thing each: articles, actors, topics, agreements, relations. */
export function listTwinsOfThings(corpus: Corpus): Twin[] {
  return [
    ...corpus.articles.map((article) => ({
      path: `articles/${article.id}/`,
      title: article.record.title,
      linked: () => describeArticle(article, corpus),
      content: () => ({ id: article.id, record: article.record, withheld: article.withheld }),
      made: () => madeOfArticle(corpus, article),
    })),
    ...listActorsWithPage(corpus).map((actor) => ({
      path: `${actorFolder(actor)}/${actor.id}/`,
      title: actor.name,
      linked: () => describeActor(actor, corpus),
      content: () => ({ actor: exportActor(corpus, actor), facts: limitRows(corpus.factsAbout(actor.id), limitFact) }),
      made: () => madeOfActor(corpus, actor),
    })),
    ...corpus.topics.map((topic) => ({
      path: `topics/${topic.id}/`,
      title: topic.title,
      linked: () => describeTopic(topic),
      content: () => ({ topic: exportTopic(topic), facts: limitRows(topic.facts, limitFact) }),
      made: () => madeOfTopic(topic),
    })),
    ...corpus.factsOfKind('agreement').map((fact) => ({
      path: `agreements/${fact.id}/`,
      title: corpus.titleOf('agreements', fact.id),
      linked: () => describeFact(fact, corpus),
      content: () => ({ agreement: limitFact(fact) }),
      made: () => madeOfAgreement(corpus, fact),
    })),
    ...corpus.relations.map(({ id, a, b, facts, shared }) => ({
      path: `relations/${id}/`,
      title: `${a.name} – ${b.name}`,
      linked: null,
      content: () => ({
        countries: [a, b].map((country) => ({ id: country.id, name: country.name, address: publishAddress(address.page('countries', country.id)) })),
        facts: limitRows(facts, limitFact),
        sentences: limitRows(shared, (row) => row),
      }),
      made: () => madeOfRelation({ id, a, b, facts, shared }),
    })),
  ];
}
