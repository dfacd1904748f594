import type { Target } from './built-site.ts';

/** Stands for the origin of a site that was built without one. */
const unnamedOrigin = 'http://site.invalid';

/** A path from the root that is no other address when an anchor is taken from it. */
const plainPath = /^\/[^#\0-\x20]*$/;
/** An anchor that is written as it is read. */
const plainAnchor = /^[\w.~-]*$/;

/** Gives a function that resolves an address as a browser would on the page (path inside the site) where it stands. */
export function createResolver(base: string, origin: string | null): (file: string, address: string) => Target {
  const root = origin ?? unnamedOrigin;
  const known = new Map<string, Target>();
  /** Resolves an address that leads to the same place from every page, as most do; null for others. */
  const resolvePath = (path: string): Target | null => {
    const target = known.get(path);
    if (target !== undefined) return target;
    if (!plainPath.test(path)) return null;
    const resolved = resolveAddress(root, base, '', path);
    // A copy, since a piece of a page keeps the whole page in memory.
    known.set(Buffer.from(path).toString(), resolved);
    return resolved;
  };
  return (file, address) => {
    const hash = address.indexOf('#');
    const anchor = hash < 0 ? '' : address.slice(hash + 1);
    if (hash >= 0 && !plainAnchor.test(anchor)) return resolveAddress(root, base, file, address);
    if (hash === 0) return { kind: 'inside', file, anchor };
    const target = resolvePath(hash < 0 ? address : address.slice(0, hash)) ?? resolveAddress(root, base, file, address);
    return anchor === '' || target.kind !== 'inside' ? target : { kind: 'inside', file: target.file, anchor };
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
