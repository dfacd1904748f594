import { sitePlace } from './site-place.ts';

/** Gives the path of a page under the base of the site, with a slash at its end; empty for the home page. */
export function pathUnderBase(pathname: string): string {
  return pathname.startsWith(sitePlace.base) ? pathname.slice(sitePlace.base.length) : '';
}
