import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCorpus } from '../lookup/corpus.ts';
import type { Feed } from './feed.ts';
import { makeFeed } from './make-feed.ts';
import { listSubjects, type Subject } from './subject.ts';

/** Gives the route of all feeds in one format. */
export function serveFeeds(write: (feed: Feed) => string, type: string): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: async () => listSubjects(await loadCorpus()).map((subject) => ({ params: { subject: subject.path || undefined }, props: { subject } })),
    GET: async ({ props }) => new Response(write(makeFeed(props.subject as Subject, await loadCorpus())), { headers: { 'content-type': type } }),
  };
}
