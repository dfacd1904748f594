import type { APIRoute } from 'astro';
import { iconSizes } from '../cards/icon-sizes.ts';
import { address } from '../lookup/address.ts';

/** The web app manifest: name, colours and icons for a home screen. */
export const GET: APIRoute = () => {
  const manifest = {
    name: 'Pamir Ledger',
    short_name: 'Ledger',
    description: 'Tajikistan’s foreign relations, fact by fact, each with the sentence that says so.',
    start_url: address.home(),
    scope: address.home(),
    display: 'browser',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: iconSizes.map((size) => ({ src: address.file(`icons/${size}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })),
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } });
};
