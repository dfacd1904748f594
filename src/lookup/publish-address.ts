/** Gives an address as others can use it: absolute where the site has an address of its own (`--site`), otherwise a path from the root of its host. */
export function publishAddress(path: string, site: string | undefined = import.meta.env.SITE): string {
  return site === undefined || site === '' ? path : new URL(path, site).href;
}
