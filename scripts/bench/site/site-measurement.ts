/** What one size of corpus costs. Times in seconds of the clock, memory and sizes in bytes. */
export interface SiteMeasurement {
  articles: number;
  /** Characters of all articles. */
  characters: number;
  seconds: { records: number; pages: number; index: number; checks: number; whole: number };
  /** Seconds until the site is built again with one more article. */
  rebuild: number;
  /** Processor time of all processes. */
  processor: number;
  /** Most that all processes of the build held at once; null where the system does not tell. */
  memory: number | null;
  /** Addresses with a page, and files in all. */
  pages: number;
  files: number;
  /** Size of the finished folder. */
  size: number;
  /** Compressed weight of the pages (gzip). */
  weight: { median: number; most99: number; most: number; heaviest: string };
  /** Mean F1 over the seven main fields of the first articles, against the labels that come with the corpus. */
  score: number;
  /** Bytes of a first and of a further search, compressed, at the median of a few queries. */
  search: { first: number; further: number };
}
