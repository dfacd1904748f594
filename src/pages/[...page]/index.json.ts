import type { APIRoute } from 'astro';
import { loadCorpus } from '../../lookup/corpus.ts';
import { listTwins } from '../../twins/list-twins.ts';
import { writeTwin } from '../../twins/write-twin.ts';

/** Gives the JSON twin of each page, beside the page. */
export async function getStaticPaths() {
  return [...listTwins(await loadCorpus()).values()].map((twin) => ({ params: { page: twin.path.slice(0, -1) || undefined }, props: { path: twin.path } }));
}

/** Answers with the page as JSON. */
export const GET: APIRoute = async ({ props }) => {
  const twin = listTwins(await loadCorpus()).get(String(props.path));
  return twin === undefined
    ? new Response(null, { status: 404 })
    : new Response(writeTwin(twin), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
