import { getCollection } from 'astro:content';
import { readArticles } from '../collections/read-articles.ts';
import { readRecord } from '../collections/read-record.ts';
import writtenRights from '../content/rights.md?raw';
import { settleRights, shownText } from '../schemas/rights.ts';
import type { Corpus } from './corpus-shape.ts';
import { indexCorpus } from './index-corpus.ts';

/** Loads all collections and indexes them. */
async function build(): Promise<Corpus> {
  const [articles, topics, leaders, organizations, countries] = await Promise.all([
    getCollection('articles'),
    getCollection('topics'),
    getCollection('leaders'),
    getCollection('organizations'),
    getCollection('countries'),
  ]);
  const rights = settleRights(readRecord(writtenRights), shownText.catch('full').parse(process.env.PAMIR_TEXT));
  const records = readArticles(articles.map(({ id }) => id));
  return indexCorpus({ articles: records, topics, leaders, organizations, countries, rights });
}

let built: Promise<Corpus> | undefined;

/** Gives the whole corpus, built once for all pages; while the site is worked on, anew for every page, so that changes show. */
export function loadCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}
