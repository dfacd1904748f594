import { createHash } from 'node:crypto';
import type { Gazetteer } from '../../1-read/gazetteer.ts';
import { recordSeeds } from '../../records/record-seeds.ts';
import { articleLabels } from '../../score/labels.ts';
import { scoreArticle } from '../../score/score-article.ts';
import { mainFields } from '../../score/score-set.ts';
import { scoreCount, Tally } from '../../score/tally.ts';
import type { MadeArticle } from '../corpus/make-corpus.ts';

/** Gives the mean F1 of the main fields over invented articles, against the labels that come with them. */
export function scoreMade(articles: readonly MadeArticle[], gazetteer: Gazetteer): number {
  const seeds = articles.map(({ file, text }) => ({ file, path: file, text, sha256: createHash('sha256').update(text).digest('hex') }));
  const records = new Map([...recordSeeds(seeds, gazetteer).records.values()].map((record) => [record.source.file, record]));
  const tally = new Tally();
  for (const { file, labels } of articles) {
    const record = records.get(file);
    if (record) scoreArticle(articleLabels.parse(labels), record, tally);
  }
  return mainFields.reduce((sum, field) => sum + scoreCount(tally.counts.get(field) ?? { right: 0, wrong: 0, missed: 0 }).f1, 0) / mainFields.length;
}
