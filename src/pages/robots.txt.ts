import type { APIRoute } from 'astro';
import { address } from '../lookup/address.ts';
import { publishAddress } from '../lookup/publish-address.ts';
import { sitePlace } from '../lookup/site-place.ts';

/** Lets every robot read everything, and names the sitemap where there is one. */
export const GET: APIRoute = () => {
  const sitemap = sitePlace.site ? `\nSitemap: ${publishAddress(address.file('sitemap.xml'))}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
