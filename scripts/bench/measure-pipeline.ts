import type { Gazetteer } from '../1-read/gazetteer.ts';
import type { Problem } from '../1-read/problem.ts';
import type { Seed } from '../1-read/seed.ts';
import { linkArticles } from '../6-link/link-articles.ts';
import { isProblem } from '../records/is-problem.ts';
import { recordArticle } from '../records/record-article.ts';

/** What the pipeline took for a set of articles. */
export interface PipelineMeasure {
  articles: number;
  /** Text read, in millions of characters. */
  megacharacters: number;
  /** Processor time of all threads of the process, in seconds: other work on the machine must not count. */
  seconds: number;
  /** Processor time for one article, in milliseconds. */
  perArticle: number;
  /** Largest memory of the process so far, in MiB. */
  memory: number;
  facts: number;
  problems: Problem[];
}

/** Takes seeds from text to checked records in this thread, without cache and disk, and measures it. */
export function measurePipeline(seeds: readonly Seed[], gazetteer: Gazetteer): PipelineMeasure {
  const start = process.cpuUsage();
  const problems: Problem[] = [];
  let facts = 0;
  const read = seeds.flatMap((seed) => {
    const outcome = recordArticle(seed, gazetteer);
    if (isProblem(outcome)) {
      problems.push(outcome);
      return [];
    }
    const { id, record, faults } = outcome;
    facts += record.dates.length + record.agreements.length + record.figures.length + record.meetings.length;
    problems.push(...faults);
    return [{ id, seed }];
  });
  problems.push(...linkArticles(read).problems);
  const used = process.cpuUsage(start);
  const seconds = (used.user + used.system) / 1e6;
  return {
    articles: seeds.length,
    megacharacters: seeds.reduce((sum, { text }) => sum + text.length, 0) / 1e6,
    seconds,
    perArticle: (seconds * 1000) / seeds.length,
    memory: process.resourceUsage().maxRSS / 1024,
    facts,
    problems,
  };
}

/** Gives a measure as a line of a table, with how many times more time than `before` it took for how many times more articles. */
export function formatMeasure({ articles, megacharacters, seconds, perArticle, memory, facts }: PipelineMeasure, before: PipelineMeasure | null): string {
  const growth = before === null ? '' : `${(seconds / before.seconds).toFixed(1)} for ${(articles / before.articles).toFixed(1)}`;
  return [
    String(articles).padStart(8),
    megacharacters.toFixed(1).padStart(9),
    seconds.toFixed(1).padStart(12),
    perArticle.toFixed(2).padStart(12),
    memory.toFixed(0).padStart(16),
    String(facts).padStart(9),
    growth.padStart(16),
  ].join(' ');
}
