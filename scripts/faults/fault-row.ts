/** One row of bad input: what is made, and what the command must do with it. */
export interface FaultRow {
  /** Letter of the section and number. */
  id: string;
  what: string;
  /** Makes the input inside a folder of seeds. */
  make: (folder: string) => void;
  /** The line with which it is refused: `name:line:col CODE`. */
  refused?: string;
  /** What must stand in the output for an input that is taken. */
  told?: RegExp;
  /** Judges the record, by the name of the file; throws where it is not right. */
  judge?: (recordOf: (file: string) => TakenRecord) => void;
}

/** A record as a test looks at it. */
export interface TakenRecord {
  id: string;
  title: string;
  /** Sentences after the title, as written. */
  text: string[];
  actors: Array<{ id: string; name: string; kind: string }>;
  /** Dates in EDTF. */
  dates: string[];
}
