import type { MiddlewareHandler } from 'astro';
import { loadTrackedCorpus } from './lookup/corpus.ts';
import { type KeptPages, keptPagesName } from './schemas/kept-pages.ts';

/** Answers with the page that an earlier build made from the same, where one was kept; else has it rendered, and kept with all that it read. */
export const onRequest: MiddlewareHandler = async ({ url, props }, next) => {
  const kept = Reflect.get(globalThis, keptPagesName) as KeptPages | undefined;
  if (kept === undefined) return next();
  const tracked = loadTrackedCorpus();
  const given = tracked.digest(props);
  const bytes = kept.find(url.pathname, given, tracked.digestOf);
  if (bytes !== null) return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'text/html' } });
  tracked.begin();
  const response = await next();
  const rendered = new Uint8Array(await response.arrayBuffer());
  const keys = tracked.end();
  if (response.status === 200 && response.headers.get('content-type')?.startsWith('text/html'))
    kept.keep(url.pathname, given, rendered, keys, tracked.digestOf);
  return new Response(rendered, response);
};
