import type { APIRoute } from 'astro';
import { type MapName, mapNames, outlineMap } from '../../drawings/outlines.ts';

/** Gives one file for each map. */
export function getStaticPaths() {
  return mapNames.map((name) => ({ params: { name } }));
}

/** Answers with the outlines of a map, each under the code of its country and all under `all`; pages refer to them and give the colours. */
export const GET: APIRoute = ({ params }) => {
  const { width, height, outlines } = outlineMap(params.name as MapName);
  const paths = outlines.map(({ code, path }) => `<path${code === null ? '' : ` id="${code}"`} d="${path}"/>`);
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g id="all">\n${paths.join('\n')}\n</g></svg>\n`;
  return new Response(text, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
