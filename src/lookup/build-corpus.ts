import { readArticles } from '../collections/read-articles.ts';
import { readEntries, readRights } from '../collections/read-entries.ts';
import type { Corpus } from './corpus-shape.ts';
import { indexCorpus } from './index-corpus.ts';

/** Reads the records and what is written by hand, and indexes them. */
export function buildCorpus(): Corpus {
  return indexCorpus({ articles: readArticles(), ...readEntries(), rights: readRights() });
}
