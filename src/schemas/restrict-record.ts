import type { ArticleRecord } from './article-record.ts';
import type { Rights, ShownText } from './rights.ts';

/** Gives how much of an article its source allows to be shown. */
export function findShownText({ source }: Pick<ArticleRecord, 'source'>, { articles, outlets, default: otherwise }: Rights): ShownText {
  return articles[source.file] ?? outlets[source.publisher ?? ''] ?? otherwise;
}

/** Gives the ids of the sentences that carry facts, and of the title. */
function findCarriers({ actors, dates, agreements, figures, meetings, sentences }: ArticleRecord): Set<string> {
  const evidence = [
    ...[...agreements, ...figures, ...meetings].flatMap((fact) => fact.evidence),
    ...actors.flatMap(({ roleEvidence, conflicts }) => [roleEvidence, ...conflicts.flatMap(({ forms }) => forms.flatMap((form) => form.evidence))]),
    ...dates,
  ];
  const titles = sentences.filter(({ kind }) => kind === 'title').map(({ id }) => id);
  return new Set([...titles, ...evidence.flatMap((each) => each?.sentence ?? [])]);
}

/**
 * Gives what of a record may be shown: all of it, or the title and the sentences that carry facts, with the mentions,
 * topics and numbers that stand in them. Actors whom no sentence left names stay where a fact is about them.
 */
export function restrictRecord(record: ArticleRecord, rights: Rights): ArticleRecord {
  if (findShownText(record, rights) === 'full') return record;
  const carriers = findCarriers(record);
  const shown = ({ sentence }: { sentence: string }): boolean => carriers.has(sentence);
  const { agreements, figures, meetings } = record;
  const needed = new Set([
    ...agreements.flatMap((each) => each.parties),
    ...figures.flatMap((each) => each.parties),
    ...meetings.flatMap((each) => each.participants),
  ]);
  return {
    ...record,
    actors: record.actors
      .map((actor) => ({ ...actor, mentions: actor.mentions.filter(shown) }))
      .filter(({ id, mentions }) => mentions.length > 0 || needed.has(id)),
    topics: record.topics.map((topic) => ({ ...topic, evidence: topic.evidence.filter(shown) })).filter(({ evidence }) => evidence.length > 0),
    sentences: record.sentences.filter(({ id }) => carriers.has(id)),
    setAside: record.setAside.filter(shown),
  };
}
