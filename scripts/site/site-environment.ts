import type { ShownText } from '../../src/schemas/rights.ts';

/** From what, and for where, the files of a site are made; absolute paths. */
export interface SiteOrder {
  records: string;
  /** Folder of what is written by hand. */
  content: string;
  base: string;
  site: string | null;
  text: ShownText;
  /** File that lists the ids of all actors in the records, as JSON. */
  actors: string;
  /** File that tells the sizes of the data files as soon as they are written. */
  dataSizes: string;
}

/** Names that Vite gives to pages as `import.meta.env`; a variable of the same name would win over the site's own value. */
const reserved = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR', 'VITEST'];

/** Gives the environment of a process that makes files of a site: that of this process without what would change them, and the order. */
export function siteEnvironment({ records, content, base, site, text, actors, dataSizes }: SiteOrder): NodeJS.ProcessEnv {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !reserved.includes(name)));
  return {
    ...own,
    PAMIR_RECORDS: records,
    PAMIR_RECORDS_CHECKED: '1',
    PAMIR_CONTENT: content,
    PAMIR_BASE: base,
    PAMIR_SITE: site ?? '',
    PAMIR_TEXT: text,
    PAMIR_ACTORS: actors,
    PAMIR_DATA_SIZES: dataSizes,
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    NODE_ENV: 'production',
  };
}
