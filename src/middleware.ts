import type { MiddlewareHandler } from 'astro';
import { loadTrackedCorpus } from './lookup/corpus.ts';
import { type KeptPages, keptPagesName } from './schemas/kept-pages.ts';

/** Answers with the page that an earlier build made from the same, where one was kept; else has it rendered, and kept with all that it read. */
export const onRequest: MiddlewareHandler = async ({ url, props }, next) => {
  const kept = Reflect.get(globalThis, keptPagesName) as KeptPages | undefined;
  if (kept === undefined) return next();
  const tracked = loadTrackedCorpus();
  const given = tracked.digest(props);
  // The page itself goes another way: a response would copy it several times.
  if (kept.find(url.pathname, given, tracked.digestOf)) return new Response(null, { headers: { 'content-type': 'text/html' } });
  tracked.begin();
  const response = await next();
  const rendered = new Uint8Array(await response.arrayBuffer());
  const reads = tracked.end();
  const isPage = response.status === 200 && response.headers.get('content-type')?.startsWith('text/html');
  if (isPage) kept.keep(url.pathname, given, rendered, reads, tracked.digestOf);
  return new Response(isPage ? null : rendered, response);
};
