/** A raw article file, verbatim. */
export interface Seed {
  /** Base name in the seeds folder. */
  file: string;
  /** Path for messages. */
  path: string;
  /** The bytes decoded as UTF-8; every offset of the project counts UTF-16 code units of this string. */
  text: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
}
