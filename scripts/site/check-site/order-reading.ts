import type { CheckedArticle, ShownSentence } from './built-site.ts';
import type { ReadingOrder } from './read-share.ts';

/** What is known about a built site beside its files. */
export interface SiteFacts {
  shownAs: string;
  base: string;
  /** Address under which the site will be published; null where none was given. */
  url: string | null;
  records: ReadonlyMap<string, CheckedArticle>;
  /** Folders of this machine that no file may name. */
  privatePaths: readonly string[];
}

/** Gives what the reading of a site needs to know; `files` are those of the whole site, null while nobody knows them. */
export function orderReading(folder: string, { shownAs, base, url, privatePaths }: SiteFacts, files: readonly string[] | null): ReadingOrder {
  return { folder, shownAs, base, origin: url === null ? null : new URL(url).origin, privatePaths, files };
}

/** Gives a function that gives the sentences that a page must show. */
export function findSentences(records: SiteFacts['records']): (file: string) => readonly ShownSentence[] {
  return (file) => records.get(articleOf(file))?.sentences ?? [];
}

/** Gives a function that names the state of a page by the sum of its source and the sentences that it must show. */
export function digestPages(records: SiteFacts['records']): (file: string, sum: string) => string {
  return (file, sum) => {
    const article = records.get(articleOf(file));
    return article === undefined ? sum : `${sum} ${article.sum}`;
  };
}

/** Gives the id of the article whose page a file is; empty for others. */
function articleOf(file: string): string {
  return /^articles\/(?<id>[^/]+)\/index\.html$/.exec(file)?.groups?.id ?? '';
}
