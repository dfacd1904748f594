import type { DateMatch } from '../../match.ts';

/** What a rule read: where, and the values of a `DateMatch`. */
export interface DateReading {
  /** Offsets into the sentence, `[start, end)`. */
  start: number;
  end: number;
  edtf: DateMatch['edtf'];
  missing: DateMatch['missing'];
  part?: DateMatch['part'];
  reason?: DateMatch['reason'];
}

/** One form of dates: a global pattern and what follows from a match of it. */
export interface DateRule {
  name: string;
  /** What every match holds; a sentence without it is not searched. */
  needs?: ReadonlyArray<'digit' | 'month'>;
  pattern: RegExp;
  /** Gives one reading or several ("September 17 and 18"); none where the surroundings say that it is no date. */
  read(match: RegExpExecArray, text: string): DateReading[];
}
