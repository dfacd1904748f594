import { sitePlace } from './site-place.ts';

/** The address of the root of its host, without a slash at its end; null where the site has none. */
const root = sitePlace.site === null ? null : new URL('/', sitePlace.site).href.slice(0, -1);

/** What no reader of addresses changes: no dots, no signs that are written otherwise. */
const plainPath = /^\/(?!\/)[\w#/-]*$/;

/** Gives an address as others can use it: absolute where the site has an address of its own (`--site`), otherwise a path from the root of its host. */
export function publishAddress(path: string): string {
  if (root === null) return path;
  // Reading an address takes several times as long, and there are thousands in a file.
  return plainPath.test(path) ? `${root}${path}` : new URL(path, root).href;
}
