import { sitePlace } from './site-place.ts';

/** Gives an address as others can use it: absolute where the site has an address of its own (`--site`), otherwise a path from the root of its host. */
export function publishAddress(path: string): string {
  return sitePlace.site === null ? path : new URL(path, sitePlace.site).href;
}
