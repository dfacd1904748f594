import type { ArticleRecord } from '../schemas/article-record.ts';

/** A topic of an article with the ids of the sentences that speak of it, each once, in the order of its evidence. */
export interface TopicSentences {
  id: string;
  sentences: readonly string[];
}

const known = new WeakMap<ArticleRecord, readonly TopicSentences[]>();

/** Remembers the topics of a record that was read without their evidence. */
export function rememberTopics(record: ArticleRecord, topics: readonly TopicSentences[]): void {
  known.set(record, topics);
}

/** Gives the topics of a record with their sentences, in the order of the record. */
export function topicSentences(record: ArticleRecord): readonly TopicSentences[] {
  return known.get(record) ?? record.topics.map(({ id, evidence }) => ({ id, sentences: [...new Set(evidence.map(({ sentence }) => sentence))] }));
}
