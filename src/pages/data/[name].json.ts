import type { APIRoute } from 'astro';
import { loadCorpus } from '../../lookup/corpus.ts';
import { type DataFile, dataFiles, exportData } from '../../lookup/export-data.ts';

/** Gives one JSON file for each kind of row. */
export function getStaticPaths() {
  return Object.keys(dataFiles).map((name) => ({ params: { name } }));
}

/** Answers with the rows as JSON, one row a line so that files compare well. */
export const GET: APIRoute = async ({ params }) => {
  const rows = exportData(await loadCorpus(), params.name as DataFile);
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  return new Response(`[\n${lines}\n]\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
