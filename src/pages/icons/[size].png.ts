import type { APIRoute } from 'astro';
import { drawIcon } from '../../cards/draw-icon.ts';
import { iconSizes } from '../../cards/icon-sizes.ts';
import { paintPng } from '../../cards/paint-png.ts';

/** Gives the sign of the site in each size. */
export function getStaticPaths() {
  return iconSizes.map((size) => ({ params: { size: String(size) } }));
}

/** Answers with the icon as PNG. */
export const GET: APIRoute = async ({ params }) => new Response(await paintPng(drawIcon(Number(params.size))), { headers: { 'content-type': 'image/png' } });
