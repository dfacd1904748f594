import type { Target } from './built-site.ts';

/** Stands for the origin of a site that was built without one. */
const unnamedOrigin = 'http://site.invalid';

/** Gives a function that resolves an address as a browser would on the page (path inside the site) where it stands. */
export function createResolver(base: string, origin: string | null): (file: string, address: string) => Target {
  const known = new Map<string, Target>();
  return (file, address) => {
    // Most links begin with a slash and lead to the same place from every page.
    const key = address.startsWith('/') ? address : `${file} ${address}`;
    const target = known.get(key) ?? resolveAddress(`${origin ?? unnamedOrigin}`, base, file, address);
    known.set(key, target);
    return target;
  };
}

function resolveAddress(origin: string, base: string, file: string, address: string): Target {
  const url = URL.parse(address, `${origin}${base}${addressOf(file)}`);
  if (!url) return { kind: 'no-address' };
  if (url.origin !== origin) return { kind: 'outside', protocol: url.protocol };
  if (!url.pathname.startsWith(base)) return { kind: 'beside-base' };
  const path = decode(url.pathname.slice(base.length));
  const anchor = decode(url.hash.slice(1));
  if (path === null || anchor === null) return { kind: 'no-address' };
  return { kind: 'inside', file: path === '' || path.endsWith('/') ? `${path}index.html` : path, anchor };
}

/** Gives the address of a page under the base: `articles/a-visit/` for `articles/a-visit/index.html`. */
function addressOf(file: string): string {
  return file
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Takes percent escapes away; null where they are broken. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
