/** Gives the path of a page under the base of the site, with a slash at its end; empty for the home page. */
export function pathUnderBase(pathname: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return pathname.startsWith(base) ? pathname.slice(base.length) : '';
}
