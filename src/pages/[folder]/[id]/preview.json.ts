import type { APIRoute } from 'astro';
import { actorFolder } from '../../../lookup/actor-address.ts';
import { loadCorpus } from '../../../lookup/corpus.ts';
import { previewActor } from '../../../lookup/preview-actor.ts';

/** Gives the preview file of every actor that has a page, beside that page. */
export async function getStaticPaths() {
  const { countries, leaders, people, organizations } = await loadCorpus();
  return [...countries, ...leaders, ...people, ...organizations].map((actor) => ({ params: { folder: actorFolder(actor), id: actor.id } }));
}

/** Answers with the preview as JSON. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await loadCorpus();
  const body = JSON.stringify(previewActor(corpus, corpus.actor(params.id ?? '')));
  return new Response(`${body}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
