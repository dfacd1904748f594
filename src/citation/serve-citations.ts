import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../lookup/corpus.ts';
import { type CitationFile, citationFiles } from './citation-files.ts';
import { referWithFacts } from './refer-fact.ts';

/** Gives the route of one file of citation beside every article. */
export function serveCitations(file: CitationFile): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  const { type, write } = citationFiles[file];
  return {
    getStaticPaths: async () => (await loadCorpus()).articles.map(({ id }) => ({ params: { id } })),
    GET: async ({ params }) => {
      const corpus = await loadCorpus();
      return new Response(write(referWithFacts(corpus.article(params.id ?? ''), corpus)), { headers: { 'content-type': type } });
    },
  };
}
