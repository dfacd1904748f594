/** An entry of a feed: an article with its facts. */
export interface FeedEntry {
  /** `urn:uuid:` made from the article's source, so that it stays when the site moves. */
  id: string;
  title: string;
  /** Address of the article's page. */
  address: string;
  /** RFC 3339; null where the article does not say when it appeared. */
  published: string | null;
  authors: readonly string[];
  /** The facts as a list in HTML, without scripts. */
  html: string;
}

/** A feed in no particular format. */
export interface Feed {
  id: string;
  title: string;
  description: string;
  /** Address of the page that it follows. */
  home: string;
  /** Addresses of the feed itself. */
  self: { atom: string; json: string };
  /** RFC 3339: the newest date of publication in the corpus. */
  updated: string;
  entries: readonly FeedEntry[];
}

/** What Atom says of an article that does not say when it appeared: the format demands a date, and no date is known. */
export const noDate = '1970-01-01T00:00:00Z';
