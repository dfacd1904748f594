import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../lookup/corpus.ts';
import { pathUnderBase } from '../lookup/path-under-base.ts';
import { listFiles } from './list-files.ts';

/** Gives the files with the end of the route, `/[...folder]/[name].json`. */
export const getStaticPaths: GetStaticPaths = ({ routePattern }) => {
  const end = routePattern.slice(routePattern.lastIndexOf('.'));
  return [...listFiles(loadCorpus())]
    .filter(({ path }) => path.endsWith(end))
    .map(({ path }) => {
      const slash = path.lastIndexOf('/');
      return { params: { folder: path.slice(0, Math.max(slash, 0)) || undefined, name: path.slice(slash + 1, -end.length) } };
    });
};

/** Answers with a file for programs while the site is worked on; a build writes them all without Astro. */
export const GET: APIRoute = ({ url }) => {
  const asked = pathUnderBase(url.pathname);
  for (const { path, type, write } of listFiles(loadCorpus())) {
    if (path === asked) return new Response([...write()].join(''), { headers: { 'content-type': type } });
  }
  return new Response(null, { status: 404 });
};
