/** One row beside a rule: a text and everything that the extractor must find in it, and no more. */
export interface CorpusRow {
  /** Name of the rule that the row is about. */
  rule: string;
  /** Why the row is there, in words. */
  why: string;
  /** Plain text, a paragraph a line. */
  text: string;
  /** Date of publication as a page would print it; null or absent where the row has none. */
  published?: string | null;
  /** Everything found, in the order of the text, as `show` prints it; empty for a row that must not find. */
  finds: readonly string[];
}

/** What every extractor folder exports from its `corpus.ts`, for the one test that reads them all. */
export interface Corpus {
  /** Names of all rules of the extractor. */
  rules: readonly string[];
  /** Runs the extractor on a text and prints each match as one line, with the rule that found it. */
  read(text: string, published: string | null): Array<{ rule: string; shown: string }>;
  rows: readonly CorpusRow[];
}
