import type { Held } from '../export/data-writer.ts';

/** A file for programs beside the pages. */
export interface SiteFile {
  /** Path under the base of the site. */
  path: string;
  /** Its media type. */
  type: string;
  /** Gives its text in parts, in their order; some have been encoded as UTF-8 already. Files of the data page take from the build before what is held of it. */
  write: (held?: Held) => Iterable<string | Buffer>;
  /** Gives everything of the corpus that goes into the text; where it is the same, so is the text. Only for files of single things, of which there are many. */
  made?: () => unknown;
}
