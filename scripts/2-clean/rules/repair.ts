/** One repair of scraped text: what it reads and what it puts there; the seed itself is never changed. */
export interface Repair {
  /** Why the repair is needed, with an example. */
  why: string;
  pattern: RegExp;
  put: (match: RegExpExecArray) => string;
}
