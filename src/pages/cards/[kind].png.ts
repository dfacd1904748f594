import type { APIRoute } from 'astro';
import { type Card, cards } from '../../cards/card.ts';
import { drawCard } from '../../cards/draw-card.ts';
import { paintPng } from '../../cards/paint-png.ts';
import { sitePlace } from '../../lookup/site-place.ts';

/** Gives one card for each kind of page; none where the site has no address, since a card is found by an absolute one only. */
export function getStaticPaths() {
  return sitePlace.site ? Object.keys(cards).map((kind) => ({ params: { kind } })) : [];
}

/** Answers with the card as PNG. */
export const GET: APIRoute = async ({ params }) => new Response(await paintPng(drawCard(params.kind as Card)), { headers: { 'content-type': 'image/png' } });
