import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { loadRecords } from './collections/load-records.ts';
import { neededFiles } from './collections/needed-files.ts';
import { articleRecord } from './schemas/article-record.ts';
import { countryEntry, leaderEntry, organizationEntry, topicEntry } from './schemas/gazetteer-entries.ts';

/** The catalogue of collections: what the pipeline writes, and what is written by hand. */
export const collections = {
  articles: defineCollection({ loader: loadRecords(), schema: articleRecord.pick({ title: true }) }),
  topics: defineCollection({ loader: glob({ base: './src/content/topics', pattern: '**/*.mdx' }), schema: topicEntry }),
  leaders: defineCollection({
    loader: glob({ base: './src/content/leaders', pattern: neededFiles('src/content/leaders') }),
    schema: leaderEntry,
  }),
  organizations: defineCollection({
    loader: glob({ base: './src/content/organizations', pattern: neededFiles('src/content/organizations') }),
    schema: organizationEntry,
  }),
  countries: defineCollection({ loader: glob({ base: './src/content/countries', pattern: '**/*.mdx' }), schema: countryEntry }),
};
