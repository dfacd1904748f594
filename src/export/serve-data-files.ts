import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../lookup/corpus.ts';
import { type Format, formats, listDataFiles, readDataFile } from './data-files.ts';

/** Gives the route of all files of the data page with one end. */
export function serveDataFiles(format: Format): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: () => listDataFiles(format).map((name) => ({ params: { name } })),
    GET: async ({ params }) => new Response(readDataFile(`${params.name}.${format}`, await loadCorpus()), { headers: { 'content-type': formats[format] } }),
  };
}
