import type { Gazetteer } from '../1-read/gazetteer.ts';
import { readSeeds } from '../1-read/read-seeds.ts';
import { cleanArticle } from '../2-clean/clean-article.ts';
import { splitArticle } from '../3-split/split-article.ts';
import { extractMatches } from '../4-extract/extract-matches.ts';
import { resolveArticle } from '../5-resolve/resolve-article.ts';
import { statesOfActors } from '../5-resolve/states-of-actors.ts';
import type { LabelledSet } from './labelled-sets.ts';
import { readLabels } from './read-labels.ts';
import { scoreArticle } from './score-article.ts';
import { scoreCount, Tally } from './tally.ts';

/** The fields whose mean F1 sums up a set. */
export const mainFields = ['people', 'countries', 'organizations', 'dates', 'agreements', 'figures', 'meetings'] as const;

/** Scores of one labelled set. */
export interface SetScores {
  articles: number;
  tally: Tally;
  /** Mean F1 of the main fields. */
  mean: number;
}

/** Runs the rules over the articles of a labelled set and compares. Throws where an article or a label file cannot be read. */
export function scoreSet({ articles, labels }: LabelledSet, gazetteer: Gazetteer): SetScores {
  const { seeds, problems } = readSeeds(articles);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.path}: ${problem.message}`);
  const seedOf = new Map(seeds.map((seed) => [seed.file, seed]));
  const tally = new Tally();
  const all = readLabels(labels);
  for (const label of all) {
    const seed = seedOf.get(label.file);
    const clean = seed && cleanArticle(seed);
    if (!clean || 'remedy' in clean) throw new Error(`${label.file}: ${clean ? clean.message : 'is not there'}`);
    const article = splitArticle(clean);
    scoreArticle(label, resolveArticle(article, extractMatches(article, gazetteer, statesOfActors), gazetteer).record, tally);
  }
  const mean = mainFields.reduce((sum, field) => sum + scoreCount(tally.counts.get(field) ?? { right: 0, wrong: 0, missed: 0 }).f1, 0) / mainFields.length;
  return { articles: all.length, tally, mean };
}

/** Says which scores of a set are under its floors. */
export function findShortfalls({ name, meanFloor, fieldFloor }: LabelledSet, { tally, mean }: SetScores): string[] {
  const low = mainFields
    .map((field) => ({ field, f1: scoreCount(tally.counts.get(field) ?? { right: 0, wrong: 0, missed: 0 }).f1 }))
    .filter(({ f1 }) => f1 < fieldFloor)
    .map(({ field, f1 }) => `${name}: ${field} ${f1.toFixed(3)} is under the floor ${fieldFloor}`);
  return [...(mean < meanFloor ? [`${name}: mean F1 ${mean.toFixed(3)} is under the floor ${meanFloor}`] : []), ...low];
}
