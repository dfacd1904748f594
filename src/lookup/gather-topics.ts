import { appendTo } from './append-to.ts';
import { compareText } from './compare-text.ts';
import type { Article, Fact, Sources, Topic } from './corpus-shape.ts';
import { groupBy } from './group-by.ts';

/** Gives, for each topic, the ids of the actors that its sentences name, with the number of those sentences. */
function countActors(articles: readonly Article[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { record } of articles) {
    const named = new Map<string, string[]>();
    for (const { id, mentions } of record.actors) for (const sentence of new Set(mentions.map((each) => each.sentence))) appendTo(named, sentence, id);
    for (const topic of record.topics) {
      const ofTopic = counts.get(topic.id) ?? new Map<string, number>();
      counts.set(topic.id, ofTopic);
      for (const sentence of new Set(topic.evidence.map((each) => each.sentence))) {
        for (const id of named.get(sentence) ?? []) ofTopic.set(id, (ofTopic.get(id) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Gives every topic, the hand-written ones and those that only a record names, in the order of their titles. */
export function gatherTopics(entries: Sources['topics'], articles: readonly Article[], facts: readonly Fact[]): Topic[] {
  const written = new Map(entries.map(({ id, data }) => [id, data]));
  const rows = articles.flatMap(({ id: article, record }) =>
    record.topics.map(({ id, evidence }) => ({ id, article, sentences: [...new Set(evidence.map(({ sentence }) => sentence))] })),
  );
  const sentencesOf = groupBy(rows, ({ id }) => id);
  // An office in a sentence about trade says nothing about trade.
  const factsOf = groupBy(
    facts.filter(({ kind }) => kind !== 'role').flatMap((fact) => fact.topics.map((topic) => ({ topic, fact }))),
    ({ topic }) => topic,
  );
  const counts = countActors(articles);
  const ids = new Set([...written.keys(), ...sentencesOf.keys()]);
  return [...ids]
    .map(
      (id): Topic => ({
        id,
        title: written.get(id)?.title ?? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`,
        summary: written.get(id)?.summary ?? null,
        sentences: (sentencesOf.get(id) ?? []).map(({ article, sentences }) => ({ article, sentences })),
        facts: (factsOf.get(id) ?? []).map(({ fact }) => fact),
        actors: [...(counts.get(id) ?? [])].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([actor]) => actor),
      }),
    )
    .sort((a, b) => compareText(a.title, b.title));
}
