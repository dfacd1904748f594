/** Where the site stands, as the build and Astro's configuration are told by `PAMIR_BASE` and `PAMIR_SITE`; fixed for the whole program. */
export const sitePlace: Readonly<{ base: string; site: string | null }> = {
  /** Path under which the site is served; begins and ends with a slash. */
  base: (process.env.PAMIR_BASE ?? '/').replace(/\/*$/, '/'),
  /** Address at which it is published; null where it has none. */
  site: process.env.PAMIR_SITE || null,
};
