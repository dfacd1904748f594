import { readArticles } from '../collections/read-articles.ts';
import { readEntries, readRights } from '../collections/read-entries.ts';
import type { Corpus } from './corpus-shape.ts';
import { indexCorpus } from './index-corpus.ts';

/** Reads the records and what is written by hand, and indexes them; `digests` has what is read remembered by its digest, too. */
export function buildCorpus({ digests } = { digests: false }): Corpus {
  return indexCorpus({ articles: readArticles({ digests }), ...readEntries(), rights: readRights() });
}
